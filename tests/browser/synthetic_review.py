# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills a copied review folder with made-up positions: synthetic_review.py DIR COUNT.

They come into review.db, which the workbench shows, and into the data of index.html. What a queue of a large agency weighs, without reading 100,000 papers for it: every position has a
title, a classification, an organization, and up to five findings.
"""
import json
import random
import re
import sqlite3
import sys

TITLES = ['Program Analyst', 'Budget Analyst', 'Supervisory Engineer', 'Attorney-Adviser', 'Contract Specialist',
          'Information Technology Specialist', 'Human Resources Specialist', 'Research Physicist', 'Secretary']
SERIES = ['0343', '0560', '0801', '0905', '1102', '2210', '0201', '1310', '0318']
SEVERITIES = ['high', 'medium', 'low', 'info']


def main():
    folder, count = sys.argv[1], int(sys.argv[2])
    draw = random.Random(5)
    review = sqlite3.connect(f'{folder}/review.db')
    rules = [rule for (rule,) in review.execute('SELECT DISTINCT rule FROM findings ORDER BY rule')]
    columns = [column[1] for column in review.execute('PRAGMA table_info(positions)')]
    places = ', '.join(f':{column}' for column in columns)
    for number in range(count):
        kind = draw.randrange(len(TITLES))
        values = dict.fromkeys(columns)
        values.update(
            position_id=f'made-up-{number:06}', title=f'{TITLES[kind]} {draw.randrange(1000)}', series=SERIES[kind],
            pay_plan=draw.choice(['GS', 'GS', 'GS', 'GM', 'ES', 'SL', 'ST']), grade=draw.randint(4, 15),
            pd_number=f'N{number:06}', priority=draw.random(),
            organization=f'Department of Examples / Bureau {draw.randrange(30)} / Division {draw.randrange(400)}')
        review.execute(f'INSERT INTO positions VALUES({places})', values)
        for ordinal in range(1, draw.randint(1, 6)):
            review.execute('INSERT INTO findings VALUES(?, ?, ?, ?, ?, ?)',
                           (values['position_id'], ordinal, draw.choice(rules), draw.choice(SEVERITIES),
                            'What the paper says is not what the standard asks for.', 'Section IV'))
    review.commit()
    write_queue_data(folder, review)


def write_queue_data(folder, review):
    """queue/positions-1.js and so on, as the program writes them."""
    findings = {}
    for identity, rule, severity, summary in review.execute('SELECT position_id, rule, severity, summary FROM findings'):
        found = findings.setdefault(identity, [])
        found.append([rule, severity, f'{summary} ({identity})'] if len(found) < 3 else [rule, severity])
    rows = review.execute("""SELECT position_id, ifnull(title, ''), ifnull(pay_plan, ''), pay_plan || '-' || series || '-' || grade,
        grade, supported, ifnull(pd_number, ''), ifnull(organization, ''), ifnull(supervisory, ''), priority
        FROM queue ORDER BY rank""").fetchall()
    parts = [rows[first:first + 2000] for first in range(0, len(rows), 2000)]
    for number, part in enumerate(parts, 1):
        organizations = sorted({row[7] for row in part})
        place = {organization: index for index, organization in enumerate(organizations)}
        positions = [[*row[:7], place[row[7]], *row[8:], findings.get(row[0], [])] for row in part]
        data = json.dumps({'organizations': organizations, 'positions': positions})
        with open(f'{folder}/queue/positions-{number}.js', 'w', encoding='utf-8') as script:
            script.write(f'takePositions({number}, JSON.parse({json.dumps(data)}));\n')
    with open(f'{folder}/index.html', encoding='utf-8') as page:
        text = page.read()
    with open(f'{folder}/index.html', 'w', encoding='utf-8') as page:
        page.write(re.sub('data-parts="[0-9]+"', f'data-parts="{len(parts)}"', text))


if __name__ == '__main__':
    main()
