# SPDX-License-Identifier: GPL-3.0-or-later
"""Small archives whose papers contradict each other, or seem to."""
