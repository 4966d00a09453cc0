"""Recordings. No operation makes any, so the sandbox is given one."""

from velt_py.models.recording import GetRecordingsRequest

from expect import ABSENT, ok, refused

MESSAGE = "Recorder annotations retrieved successfully."


def recordings_are_read(velt):
    recordings = velt.api.recordings
    velt.given_documents("launch-plan")
    of_plan = GetRecordingsRequest(organizationId="acme", documentId="launch-plan")
    ok(recordings.getRecordings(of_plan), MESSAGE, [], pageToken=ABSENT)
    recording = {
        "annotationId": "screen-1",
        "type": "recorder",
        "recordingType": "screen",
        "mode": "floating",
        "displayName": "Screen recording.mp4",
        "recordedTime": {"duration": 4204.55, "display": "00:00:04"},
        "attachments": [],
        "latestVersion": 1,
        "metadata": {"apiKey": velt.api_key, "organizationId": "acme", "documentId": "launch-plan"},
    }
    velt.store("recordings", ["acme", "launch-plan", "screen-1"], recording)
    ok(recordings.getRecordings(of_plan), MESSAGE, [recording])
    of_plan.recordingIds = ["screen-2"]
    ok(recordings.getRecordings(of_plan), data=[])
    refused(
        recordings.getRecordings(GetRecordingsRequest(organizationId="acme", pageSize=0)),
        "INVALID_ARGUMENT",
    )
