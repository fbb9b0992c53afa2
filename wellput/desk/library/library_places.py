"""Where the library is: what shells ask for before they know whether it is needed."""

from __future__ import annotations

from wellput.store.library_file import usual_library as usual_library
