# SPDX-License-Identifier: GPL-3.0-or-later
"""Agencies that do not exist, their posts and their people: what generated papers are about."""
