# SPDX-License-Identifier: GPL-3.0-or-later
"""Organization charts laid out from who reports to whom."""
from dataclasses import dataclass

from .people import SCIENCE, SERVICES
from .related_papers import BOX_HEIGHT, BOX_WIDTH, WIDE, put_box, put_bus
from .sheet import Sheet, text_width

COLUMN = BOX_WIDTH + 18  # points; what a box takes with the gap beside it
ROW = 80  # from the top of a box to the top of the one below it
STACKED = 52  # the same where boxes hang on one line


@dataclass(frozen=True)
class Post:
    lines: tuple
    below: tuple = ()

    @property
    def hangs(self):
        """Whether those below stand under each other on one line: nobody is below them."""
        return len(self.below) > 1 and not any(post.below for post in self.below)

    @property
    def columns(self):
        return 1 if self.hangs or not self.below else sum(post.columns for post in self.below)


def put_post(sheet, post, left, top):
    """Gives the middle of the post's box. `left` is where its columns begin."""
    middle = left + post.columns * COLUMN / 2
    put_box(sheet, middle, top, post.lines)
    if post.hangs:
        trunk, first = middle - BOX_WIDTH / 2 - 6, top + ROW
        low = first + STACKED * (len(post.below) - 1) + BOX_HEIGHT / 2
        sheet.line(middle, top + BOX_HEIGHT, middle, top + BOX_HEIGHT + 14)
        sheet.line(trunk, top + BOX_HEIGHT + 14, middle, top + BOX_HEIGHT + 14)
        sheet.line(trunk, top + BOX_HEIGHT + 14, trunk, low)
        for index, one in enumerate(post.below):
            y = first + STACKED * index
            sheet.line(trunk, y + BOX_HEIGHT / 2, middle - BOX_WIDTH / 2, y + BOX_HEIGHT / 2)
            put_box(sheet, middle, y, one.lines)
    elif post.below:
        middles = []
        for one in post.below:
            middles.append(put_post(sheet, one, left, top + ROW))
            left += one.columns * COLUMN
        put_bus(sheet, middle, top + BOX_HEIGHT, middles, top + ROW)
    return middle


def chart(heading, head):
    sheet = Sheet(*WIDE)
    sheet.text(WIDE[0] / 2 - text_width(heading, "Helvetica-Bold", 13) / 2, 36, heading, "Helvetica-Bold", 13)
    put_post(sheet, head, (WIDE[0] - head.columns * COLUMN) / 2, 58)
    return [sheet]


def science_chart():
    """The Administrative Branch is a chief and one employee."""
    return chart("Bureau of River Science: Organization, May 2024", Post(
        ("Director", SCIENCE[1], "Dr. Ottoline Fairweather", "ES-0401-00"),
        (
            Post(("Administrative Officer", "Administrative Branch", "Olympia Rensselaer", "GS-0341-11"),
                 (Post(("Program Support Specialist", "Cordelia Vantongeren", "GS-0301-09")),)),
            Post(("Research Hydrologist", "Sediment Research Laboratory", "Dr. Emeric Stojanovski", "ST-1315-00")),
            Post(("Supervisory Ecologist", "River Ecology Laboratory", "Dr. Isolde Marchbanks", "GS-0408-14"),
                 (Post(("Ecologist", "Leander Fitzosborne", "GS-0408-11")), Post(("Ecologist", "Sunniva Castellane", "GS-0408-11")),
                  Post(("Biological Science Technician", "Evadne Sorrell", "GS-0404-07")))),
        )))


def services_chart():
    """Between the Division of Human Capital and the head stands one whom the descriptions do not know, and the five people of
    budget formulation are those whom budget execution counts with its own five."""
    analysts = [Post(("Budget Analyst", name, f"GS-0560-{grade:02d}")) for name, grade in (
        ("Hollis Wainscott", 11), ("Tamsin Orpwood", 11), ("Leopold Ashcombe", 11), ("Vacant", 9), ("Sabine Trelawny", 9))]
    planners = [Post(("Budget Analyst", name, f"GS-0560-{grade:02d}")) for name, grade in (
        ("Gregor Fenwick", 12), ("Alba Sinclair-Moe", 12), ("Jory Penhallow", 11), ("Dinah Lockspeiser", 11), ("Milo Cartwright", 9))]
    return chart("Office of Management Services: Organization Chart, October 2024", Post(
        ("Director of Management Services", SERVICES[1], "Eudora Blackwood", "ES-0341-00"),
        (
            Post(("Associate Director for People", "Casper Lindgren-Roy", "GS-0340-15"), (
                Post(("Director", "Division of Human Capital", "Araminta Goldfinch-Osei", "GS-0201-15"), (
                    Post(("Supervisory HR Specialist", "Staffing and Classification Branch", "Hyacinth Pommeroy", "GS-0201-14"), (
                        Post(("Human Resources Specialist (9)", "GS-0201-12")), Post(("Human Resources Specialist (3)", "GS-0201-11")),
                        Post(("Human Resources Assistant (4)", "GS-0203-07")))),
                    Post(("Supervisory HR Specialist", "Employee Services Branch", "Dorothea Kessel-Vane", "GS-0201-13"), (
                        Post(("Human Resources Assistant", "Philippa Rosewarne", "GS-0203-06")),
                        Post(("Human Resources Assistant", "Vacant", "GS-0203-06")))),
                )),
            )),
            Post(("Director", "Division of Financial Mgmt", "Clementine Rookwood", "GS-0505-15"), (
                Post(("Supervisory Budget Analyst", "Budget Execution Branch", "Bertrand Ollerenshaw", "GS-0560-13"), tuple(analysts)),
                Post(("Supervisory Budget Analyst", "Budget Formulation Branch", "Winthrop Daly", "GS-0560-13"), tuple(planners)),
            )),
        )))
