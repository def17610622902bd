"""Pages with fences in odd places, for the scanner and for the one whose rules it keeps."""

from __future__ import annotations

from textwrap import dedent

CASES = {
    "plain": "```python\nx = 1\n```\n",
    "after text without a blank line": "Text\n```python\nx = 1\n```\nmore\n",
    "tildes": "~~~python\nx = 1\n~~~\n",
    "tildes around backticks": "~~~markdown\n```python\nx = 1\n```\n~~~\n",
    "four backticks around three": "````markdown\n```python\nx = 1\n```\n````\n",
    "five signs": "`````python\nx = 1\n`````\n",
    "more signs do not close": "```python\nx = 1\n````\ny = 2\n```\n",
    "fewer signs do not close": "````python\nx = 1\n```\ny = 2\n````\n",
    "other signs do not close": "```python\nx = 1\n~~~\n```\n",
    "text after the closing signs": "```python\nx = 1\n``` no\n```\n",
    "blanks after the closing signs": "```python\nx = 1\n```  \t\n\ntext\n",
    "closing signs with a blank before": "```python\nx = 1\n ```\n```\n",
    "empty": "```python\n```\n",
    "one blank line": "```python\n\n```\n",
    "blank lines at both ends": "```python\n\nx = 1\n\n```\n",
    "without a language": "```\nx = 1\n```\n",
    "no newline at the end": "```python\nx = 1\n```",
    "carriage returns": "```python\r\nx = 1\r\ny = 2\r\n```\r\n",
    "blank before the language": "```  python\nx = 1\n```\n",
    "language with a dot": "```.python\nx = 1\n```\n",
    "language with signs": "```c++\nx\n```\n\n```c#\ny\n```\n\n```objective-c\nz\n```\n",
    "title": '```python title="a b"\nx = 1\n```\n',
    "attributes": '``` {.python title="a b" hl_lines="1"}\nx = 1\n```\n',
    "attributes after the language": '```python {title="x" .extra #id test="skip: no"}\nx = 1\n```\n',
    "attributes without a blank": '```{.python title="x"}\nx = 1\n```\n',
    "indented by one": " ```python\n x = 1\n ```\n",
    "indented by three": "   ```python\n   x = 1\n     y = 2\n   ```\n",
    "indented code that shows a fence": "Text\n\n    ```python\n    x = 1\n    ```\n\nmore\n",
    "indented right after text": "Text\n    ```python\n    x = 1\n    ```\n",
    "indented code after a list that ended": "- item\n\nText\n\n    ```python\n    x = 1\n    ```\n",
    "in a list": "- item\n\n    ```python\n    x = 1\n    ```\n",
    "in a list without a blank line": "- item\n    ```python\n    x = 1\n    ```\n",
    "in a numbered list": "1. one\n\n    ```python\n    x\n    ```\n\n2. two\n\n    ```sh\n    y\n    ```\n",
    "in a list of two levels": "- a\n\n    - b\n\n        ```python\n        x = 1\n        ```\n",
    "code in a list that shows a fence": "- a\n\n        ```python\n        x = 1\n        ```\n",
    "after a paragraph in a list": "- a\n\n    b\n\n    ```python\n    x = 1\n    ```\n",
    "after lazy text of a list": "- a\nlazy\n\n    ```python\n    x = 1\n    ```\n",
    "in an admonition": '!!! note "Title"\n\n    ```python\n    x = 1\n    ```\n',
    "in details": "??? note\n    ```python\n    x = 1\n    ```\n",
    "in open details": "???+ note\n    Text.\n\n    ```python\n    x = 1\n    ```\n",
    "in tabs": '=== "A"\n\n    ```python\n    x = 1\n    ```\n\n=== "B"\n\n    ```sh\n    true\n    ```\n',
    "in an admonition in a list": "- a\n\n    !!! note\n\n        ```python\n        x = 1\n        ```\n",
    "in a definition": "term\n:   text\n\n    ```python\n    x = 1\n    ```\n",
    "in a footnote": "Text[^1]\n\n[^1]:\n    Note.\n\n    ```python\n    x = 1\n    ```\n",
    "content that is indented less": "- a\n\n    ```python\n    x\n  y\n    ```\n\n```python\nz = 3\n```\n",
    "blank lines in an indented fence": "- a\n\n    ```python\n    x = 1\n\n    y = 2\n    ```\n",
    "short blank lines in an indented fence": "- a\n\n    ```python\n  \n    y = 2\n    ```\n",
    "a closing that is indented more": "- a\n\n    ```python\n    x = 1\n     ```\n    ```\n",
    "in a quotation": "> ```python\n> x = 1\n>\n> y = 2\n> ```\n",
    "in a quotation of two levels": "> > ```python\n> > x = 1\n> > ```\n",
    "in a list in a quotation": "> - a\n>\n>     ```python\n>     x = 1\n>     ```\n",
    "a quotation that ends": "> ```python\n> x = 1\n\n```python\ny = 2\n```\n",
    "a quotation inside of a fence": "```text\n> x\n```\n",
    "a quotation without blanks": ">```python\n>x = 1\n>```\n",
    "tabs in the code": "```python\nif x:\n\ty = 1\n```\n",
    "tabs before the fence": "- a\n\n\t```python\n\tx = 1\n\t```\n",
    "tabs and spaces": "- a\n\n\t```python\n    x = 1\n\t\ty = 2\n    ```\n",
    "letters of all kinds": "```python\nprint('ü λ 漢 🙂')\n```\n",
    "separators that are no ends of lines": "```python\nx = 'a\u2028b\x0cc\x85d'\n```\n",
    "not closed": "```python\nx = 1\n",
    "not closed in a list": "- a\n\n    ```python\n    x = 1\n\n- b\n\n```python\ny = 2\n```\n",
    "two in a row": "```python\nx = 1\n```\n```python\ny = 2\n```\n",
    "code in a sentence": "```x``` is `y`\n\n```python\nz = 1\n```\n",
    "headings between": "# One\n\n```python\nx = 1\n```\n\n## Two\n\n```sh\ntrue\n```\n",
    "a heading after a list": "- a\n\n## Two\n\n    ```python\n    x = 1\n    ```\n",
    "a rule after a list": "- a\n\n---\n\n```python\nx = 1\n```\n",
    "in HTML": '<div markdown="1">\n\n```python\nx = 1\n```\n\n</div>\n',
    "a comment in one line": "<!-- ```python -->\n\n```python\nx = 1\n```\n",
    "a comment inside of a fence": "```html\n<!-- x\n```\n\n```python\ny = 1\n-->\n```\n",
    "a comment that never ends": "<!-- never\n\n```python\nx = 1\n```\n",
    "two signs are none": "``\nx\n``\n",
    "only blanks as language": "```   \nx = 1\n```\n",
}
# Where the rules of the site would show a fence and nobody sees it.
IN_COMMENTS = dedent("""\
    <!--
    ```python
    x = 1
    ```
    -->

    ```python
    y = 2
    ```
    """)
