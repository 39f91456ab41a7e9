# SPDX-License-Identifier: GPL-3.0-or-later
"""Papers of an invented agency, made to try the review on."""
