"""Checked claims to text: for people, editors, pull requests, code scanning, and as a report to send."""
