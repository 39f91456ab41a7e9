# SPDX-License-Identifier: GPL-3.0-or-later
"""Organization charts drawn by several tools in many styles, whose posts and lines are known."""
