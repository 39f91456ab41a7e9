# SPDX-License-Identifier: GPL-3.0-or-later
"""A made-up agency of 3,000 positions and 60 executives, with what is wrong in its structure planted in it."""
