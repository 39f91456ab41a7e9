# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that made-up agencies are named with. The two sets share none of the names."""
import dataclasses


@dataclasses.dataclass(frozen=True)
class Vocabulary:
    agencies: tuple
    subjects: tuple      # what a unit is about
    units: tuple         # words for units, largest first: office, division, branch, team
    heads: tuple         # titles of who heads such a unit
    jobs: tuple          # (title, series, lowest grade, highest grade)
    given: tuple
    family: tuple


DEVELOPMENT = Vocabulary(
    agencies=("National Canal Administration", "Bureau of Coastal Surveys", "Office of Seed and Soil Safety"),
    subjects=("Budget Formulation", "Lock Operations", "Dredging", "Tide Gauges", "Charting", "Grain Inspection", "Laboratory Services",
              "Program Evaluation", "Grants", "Contract Operations", "Travel", "Field Support", "Ports", "Data Quality", "Rules", "Appeals",
              "Seed Testing", "Workforce Relations", "Facilities", "Records", "Public Notices", "Engineering", "Water Levels",
              "Vessel Traffic", "Permits", "Audit Liaison", "Network Operations", "Risk Analysis", "Accounts", "Training"),
    units=("Office", "Division", "Branch", "Section"),
    heads=("Director", "Division Chief", "Branch Chief", "Section Chief"),
    jobs=(("Management Analyst", "0343", 9, 14), ("Program Analyst", "0343", 9, 14), ("Budget Analyst", "0560", 7, 13),
          ("Civil Engineer", "0810", 7, 13), ("Cartographer", "1370", 9, 13), ("Contract Specialist", "1102", 9, 14),
          ("Human Resources Specialist", "0201", 9, 13), ("IT Specialist (INFOSEC)", "2210", 11, 14), ("Accountant", "0510", 9, 13),
          ("Biologist", "0401", 9, 13), ("Agricultural Commodity Grader", "1980", 7, 11), ("General Attorney", "0905", 13, 15),
          ("Administrative Assistant", "0303", 6, 8), ("Grants Management Specialist", "1109", 9, 13), ("Hydrologist", "1315", 11, 14)),
    given=("Amara", "Bertil", "Celia", "Dorian", "Edda", "Florian", "Greta", "Hollis", "Imre", "Jorun", "Kasper", "Lavinia", "Marit",
           "Nils", "Odile", "Per", "Quentin", "Ragna", "Selma", "Tobias", "Ursel", "Viggo", "Wanda", "Ylva", "Zeno"),
    family=("Abelard", "Brandvik", "Castellan", "Dunmore", "Eklund", "Fairweather", "Grimsby", "Haugen", "Isaksen", "Jarnefelt", "Kestrel",
            "Lindqvist", "Marchetti", "Nordahl", "Ostrander", "Pemberton", "Quillfeather", "Rasmusson", "Solberg", "Thorvald", "Underhill",
            "Vandermeer", "Westergaard", "Yarrow", "Zellweger"))

HELD_OUT = Vocabulary(
    agencies=("Rural Broadcast Commission", "Bureau of Alpine Lands", "Agency for Consumer Instruments"),
    subjects=("Spectrum Policy", "Trail Maintenance", "Snow Surveys", "Calibration", "Consumer Complaints", "Licensing", "Audio Services",
              "Economic Studies", "Acquisitions", "Payroll", "Security", "Wildland Fire", "Grazing", "Enforcement", "Litigation",
              "Scale Testing", "Labor Relations", "Space Management", "Correspondence", "Digital Services", "Rights of Way", "Statistics",
              "Hearings", "Backcountry Permits", "Internal Controls", "Cloud Platforms", "Forecasting", "Cash Management", "Outreach",
              "Field Investigations"),
    units=("Bureau", "Directorate", "Staff", "Unit"),
    heads=("Deputy Administrator", "Director", "Supervisor", "Team Lead"),
    jobs=(("Economist", "0110", 11, 14), ("Electronics Engineer", "0855", 9, 14), ("Natural Resources Specialist", "0401", 7, 12),
          ("Consumer Safety Officer", "0696", 9, 13), ("Paralegal Specialist", "0950", 7, 11), ("Attorney-Adviser", "0904", 12, 15),
          ("Statistician", "1530", 9, 14), ("Program Support Assistant", "0303", 6, 8), ("Financial Management Analyst", "0501", 9, 13),
          ("Purchasing Agent", "1105", 6, 9), ("Forestry Technician", "0462", 5, 9), ("Public Affairs Specialist", "1035", 9, 13),
          ("Security Specialist", "0080", 9, 13), ("Physical Scientist", "1301", 11, 14), ("IT Project Manager", "2210", 12, 14)),
    given=("Anselm", "Bettina", "Cyprian", "Delphine", "Emeric", "Fenna", "Gideon", "Henrike", "Isidor", "Josepha", "Kilian", "Leontine",
           "Matthias", "Nadia", "Oswin", "Petra", "Roderick", "Sunniva", "Theodora", "Ulric", "Verena", "Wilhelmina", "Xaver", "Yolanda"),
    family=("Ashdown", "Birkeland", "Clearwater", "Drummond", "Engelhart", "Fosse", "Goldsworthy", "Hawksmoor", "Ingleby", "Jessop",
            "Kallenbach", "Lovelace", "Montclair", "Nightingale", "Oakeshott", "Prendergast", "Rosenquist", "Silverthorne", "Tremaine",
            "Upchurch", "Voss", "Winterbourne", "Yardley", "Zimmerli"))

OF_SET = {"development": DEVELOPMENT, "held-out": HELD_OUT}


def person(chance, vocabulary, middle=0.3):
    """"Edda B. Solberg"."""
    initial = f" {chance.choice('ABCDEFGHJKLMNPRSTW')}." if chance.random() < middle else ""
    return f"{chance.choice(vocabulary.given)}{initial} {chance.choice(vocabulary.family)}"
