# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks every line of a positions.jsonl: validate_positions.py SCHEMA LINES. Needs python3-jsonschema."""
import json
import sys

import jsonschema

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
count = wrong = 0
with open(sys.argv[2], encoding="utf-8") as lines:
    for line in lines:
        count += 1
        for error in validator.iter_errors(json.loads(line)):
            wrong += 1
            print(f"line {count}, {error.json_path}: {error.message}")
if wrong:
    sys.exit(1)
print(f"{count} lines are valid")
