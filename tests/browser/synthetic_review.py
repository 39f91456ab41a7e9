# SPDX-License-Identifier: GPL-3.0-or-later
"""Fills the review.db of a copied review folder with made-up positions: synthetic_review.py DIR COUNT.

What a queue of a large agency weighs, without reading 100,000 papers for it: every position has a
title, a classification, an organization, and up to five findings.
"""
import random
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


if __name__ == '__main__':
    main()
