"""The one script of a page: buttons that copy the text of a box, from a file as well as from the web."""

from __future__ import annotations

COPIED, SELECTED = "Copied", "Selected: press Ctrl+C (on a Mac, Command+C) to copy"

SCRIPT = f"""
"use strict";
for (const button of document.querySelectorAll("button[data-copies]")) {{
  const box = document.getElementById(button.dataset.copies);
  const told = document.getElementById(button.dataset.tells);
  const tell = (words) => {{
    told.textContent = "";
    setTimeout(() => {{ told.textContent = words; }}, 100);
  }};
  const byHand = () => {{
    box.focus();
    box.select();
    let copied = false;
    try {{ copied = document.execCommand("copy"); }} catch (refused) {{ copied = false; }}
    if (copied) {{ button.focus(); }}
    tell(copied ? "{COPIED}" : "{SELECTED}");
  }};
  button.hidden = false;
  button.addEventListener("click", () => {{
    if (navigator.clipboard && navigator.clipboard.writeText) {{
      navigator.clipboard.writeText(box.value).then(() => tell("{COPIED}"), byHand);
    }} else {{
      byHand();
    }}
  }});
}}
"""
"""A button begins hidden and is shown by the script that makes it work. The words come late, so that they are read
aloud each time."""
