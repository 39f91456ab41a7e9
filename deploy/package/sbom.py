# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials of a Debian package of ours, as SPDX 2.3 JSON: the package, the Debian packages whose libraries
its program is linked with or whose files it opens, and how they belong together. What is compiled into the program from
headers alone is named too. usage: sbom.py PACKAGE.deb >PACKAGE.spdx.json"""
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import time

# Libraries of headers: the program holds their code, and no linker tells of it.
HEADERS = ("libcli11-dev", "libdtl-dev", "libexpected-dev", "nlohmann-json3-dev")


def said(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def field(deb, name):
    return said("dpkg-deb", "--field", deb, name).strip()


def names_of(dependencies):
    """The first of the alternatives of each: "libc6 (>= 2.36), awk | gawk" to libc6, awk."""
    return [re.split(r"[\s(|:]", part.strip())[0] for part in dependencies.split(",") if part.strip()]


def linked_packages(program):
    """The packages of all libraries that the loader would load, those of libraries among them."""
    files = re.findall(r"=> (/\S+)", said("ldd", program))
    found = set()
    for file in files:
        for path in (file, os.path.realpath(file), os.path.realpath(file).removeprefix("/usr")):
            owner = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)
            if owner.returncode == 0:
                found.add(owner.stdout.split(":")[0])
                break
    return found


def installed(name):
    shown = subprocess.run(["dpkg-query", "--show", "-f=${Version}\t${Homepage}\t${Architecture}", name],
                           capture_output=True, text=True, check=False)
    return shown.stdout.split("\t") if shown.returncode == 0 else ["", "", ""]


def identifier(name):
    return "SPDXRef-" + re.sub(r"[^A-Za-z0-9.-]", "-", name)


def describe(name, version, homepage, architecture):
    return {
        "SPDXID": identifier(name), "name": name, "versionInfo": version or "NOASSERTION",
        "downloadLocation": "NOASSERTION", "filesAnalyzed": False, "homepage": homepage or "NOASSERTION",
        "licenseConcluded": "NOASSERTION", "licenseDeclared": "NOASSERTION", "copyrightText": "NOASSERTION",
        "supplier": "Organization: Debian",
        "externalRefs": [{
            "referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{name}@{version}?arch={architecture}"}] if version else []}


def bill_of(deb):
    digest = hashlib.sha256(pathlib.Path(deb).read_bytes()).hexdigest()
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "--extract", deb, folder], check=True)
        linked = linked_packages(os.path.join(folder, "usr/bin/secondlook"))
    opened = set(names_of(field(deb, "Depends"))) - linked
    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))))
    own = describe("secondlook", field(deb, "Version"), "", field(deb, "Architecture"))
    own.update({"licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
                "supplier": "Organization: the secondlook contributors",
                "packageFileName": os.path.basename(deb), "externalRefs": [],
                "checksums": [{"algorithm": "SHA256", "checksumValue": digest}]})
    packages, relations = [own], [("SPDXRef-DOCUMENT", "DESCRIBES", own["SPDXID"])]
    kinds = [(linked, "DYNAMIC_LINK"), (opened, "DEPENDS_ON"), (set(HEADERS), "CONTAINS")]
    for names, kind in kinds:
        for name in sorted(names):
            packages.append(describe(name, *installed(name)))
            relations.append((own["SPDXID"], kind, identifier(name)))
    return {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
        "name": os.path.basename(deb),
        "documentNamespace": f"urn:secondlook:sbom:{digest}",
        "creationInfo": {"created": created, "creators": ["Tool: secondlook-sbom"]},
        "packages": packages,
        "relationships": [{"spdxElementId": one, "relationshipType": kind, "relatedSpdxElement": other}
                          for one, kind, other in relations]}


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    json.dump(bill_of(sys.argv[1]), sys.stdout, indent=2)
    print()
