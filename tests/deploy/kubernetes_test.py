# SPDX-License-Identifier: GPL-3.0-or-later
"""The Job manifests under deploy/kubernetes/: their structure by the API's rules for batch/v1 Jobs, so far as they bear
on ours, and what their commands do. usage: kubernetes_test.py FOLDER"""
import os
import pathlib
import stat
import subprocess
import sys
import tempfile
import unittest

import yaml

FOLDER = pathlib.Path(sys.argv.pop(1))

# Field: its type, or the fields of what it holds; a list of one is a list of such. From the API reference of
# batch/v1 Job: what is not named here is not used by us, and a misspelt field would be dropped in silence.
CONTAINER = {
    "name": str, "image": str, "command": [str], "env": [{"name": str, "value": str}],
    "securityContext": {"allowPrivilegeEscalation": bool, "readOnlyRootFilesystem": bool,
                        "capabilities": {"drop": [str]}},
    "resources": {"requests": {"cpu": str, "memory": str}, "limits": {"cpu": str, "memory": str}},
    "volumeMounts": [{"name": str, "mountPath": str, "readOnly": bool}],
}
POD = {
    "restartPolicy": str, "automountServiceAccountToken": bool, "terminationGracePeriodSeconds": int,
    "securityContext": {"runAsNonRoot": bool, "runAsUser": int, "runAsGroup": int, "fsGroup": int,
                        "seccompProfile": {"type": str}},
    "containers": [CONTAINER],
    "volumes": [{"name": str, "persistentVolumeClaim": {"claimName": str, "readOnly": bool},
                 "emptyDir": {"sizeLimit": str}}],
}
JOB = {
    "apiVersion": str, "kind": str,
    "metadata": {"name": str, "labels": dict},
    "spec": {
        "completionMode": str, "completions": int, "parallelism": int, "backoffLimit": int,
        "podFailurePolicy": {"rules": [{
            "action": str,
            "onExitCodes": {"containerName": str, "operator": str, "values": [int]},
            "onPodConditions": [{"type": str, "status": str}]}]},
        "template": {"metadata": {"labels": dict}, "spec": POD},
    },
}


def faults(value, schema, where):
    if isinstance(schema, dict):
        if not isinstance(value, dict):
            return [f"{where}: not a map"]
        found = [f"{where}.{key}: unknown" for key in value if key not in schema]
        for key in value:
            if key in schema:
                found += faults(value[key], schema[key], f"{where}.{key}")
        return found
    if isinstance(schema, list):
        if not isinstance(value, list):
            return [f"{where}: not a list"]
        return [fault for i, one in enumerate(value) for fault in faults(one, schema[0], f"{where}[{i}]")]
    # bool is an int to Python, and neither to Kubernetes
    return [] if type(value) is schema else [f"{where}: not {schema.__name__}"]


class Manifests(unittest.TestCase):
    def setUp(self):
        self.jobs = {path.name: yaml.safe_load(path.read_text()) for path in FOLDER.glob("*.yaml")}

    def container(self, name):
        return self.jobs[name]["spec"]["template"]["spec"]["containers"][0]

    def run_command(self, name, status, environment):
        """Runs the manifest's command with a program of that status; gives its arguments and the command's status."""
        with tempfile.TemporaryDirectory() as folder:
            program = pathlib.Path(folder) / "secondlook"
            program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{folder}/called"\nexit {status}\n')
            program.chmod(stat.S_IRWXU)
            ended = subprocess.run(self.container(name)["command"], check=False,
                                   env={"PATH": f"{folder}:{os.environ['PATH']}", **environment})
            return (pathlib.Path(folder) / "called").read_text().splitlines(), ended.returncode

    def test_have_only_fields_of_the_api_each_of_its_type(self):
        self.assertEqual(set(self.jobs), {"extract-job.yaml", "review-job.yaml"})
        for name, job in self.jobs.items():
            self.assertEqual(faults(job, JOB, name), [])
            self.assertEqual((job["apiVersion"], job["kind"]), ("batch/v1", "Job"))

    def test_obey_what_the_api_asks_of_their_values(self):
        for name, job in self.jobs.items():
            pod = job["spec"]["template"]["spec"]
            self.assertEqual(pod["restartPolicy"], "Never", "a pod failure policy asks for it")
            volumes = {volume["name"] for volume in pod["volumes"]}
            container = pod["containers"][0]
            self.assertLessEqual({mount["name"] for mount in container["volumeMounts"]}, volumes)
            for rule in job["spec"]["podFailurePolicy"]["rules"]:
                self.assertIn(rule["action"], {"FailJob", "Ignore", "Count"})
                self.assertEqual(("onExitCodes" in rule) + ("onPodConditions" in rule), 1)
                codes = rule.get("onExitCodes", {"containerName": container["name"], "values": [2]})
                self.assertEqual(codes["containerName"], container["name"])
                self.assertNotIn(0, codes["values"])
            self.assertTrue(pod["securityContext"]["runAsNonRoot"], name)

    def test_cut_the_archive_into_as_many_shards_as_there_are_tasks(self):
        spec = self.jobs["extract-job.yaml"]["spec"]
        self.assertEqual(spec["completionMode"], "Indexed")
        environment = {one["name"]: one["value"] for one in self.container("extract-job.yaml")["env"]}
        self.assertEqual(int(environment["TASKS"]), spec["completions"])
        shards = set()
        for index in range(spec["completions"]):
            arguments, _ = self.run_command("extract-job.yaml", 0, {**environment, "JOB_COMPLETION_INDEX": str(index)})
            self.assertEqual(arguments[0], "extract")
            shards.add(arguments[arguments.index("--shard") + 1])
        self.assertEqual(shards, {f"{number}/{spec['completions']}" for number in range(1, spec["completions"] + 1)})

    def test_share_one_cache_and_read_one_archive(self):
        environment = {"TASKS": "3", "JOB_COMPLETION_INDEX": "0"}
        extract, _ = self.run_command("extract-job.yaml", 0, environment)
        review, _ = self.run_command("review-job.yaml", 0, environment)
        for option in ("--cache",):
            self.assertEqual(extract[extract.index(option) + 1], review[review.index(option) + 1])
        self.assertEqual(extract[1], review[1])

    def test_count_inputs_that_cannot_be_read_as_done_and_nothing_else(self):
        for name in self.jobs:
            for status, expected in ((0, 0), (1, 0), (2, 2), (3, 3), (137, 137)):
                _, ended = self.run_command(name, status, {"TASKS": "3", "JOB_COMPLETION_INDEX": "2"})
                self.assertEqual(ended, expected, f"{name}, status {status}")


if __name__ == "__main__":
    unittest.main()
