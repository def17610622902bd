"""Sources with `#>`, right and wrong, whose verdict pytest-examples gives."""

from __future__ import annotations

LONG = "x" * 79
CASES = {
    "right": "print(1)\n#> 1\n",
    "wrong": "print(1)\n#> 2\n",
    "a string": "print('a')\n#> a\n",
    "a string with quotation marks": "print('a')\n#> 'a'\n",
    "several values": "print('a', 1, [2])\n#> a 1 [2]\n",
    "a separator": "print('a', 'b', sep='-')\n#> a-b\n",
    "an end": "print('a', end='')\n#> a\n",
    "nothing": "print()\n#>\n",
    "nothing, with a blank": "print()\n#> \n",
    "an empty string": "print('')\n#>\n",
    "a blank at the end": "print('a ')\n#> a\n",
    "a blank at the end, kept": "print('a ')\n#> a \n",
    "a blank too many": "print('a')\n#> a \n",
    "two calls": "print(1)\n#> 1\nprint(2)\n#> 2\n",
    "two calls, one comment": "print(1)\n#> 1\nprint(2)\n",
    "one call, two comments": "print(1)\n#> 1\n#> 2\n",
    "no call": "a = 1\n#> 1\n",
    "a comment that stands apart": "print(1)\na = 1\n#> 1\n",
    "a loop": "for n in range(2):\n    print(n)\n    #> 0\n    #> 1\n",
    "a loop in the wrong order": "for n in range(2):\n    print(n)\n    #> 1\n    #> 0\n",
    "a loop that is cut": "for n in range(3):\n    print(n)\n    #> 0\n    #> 1\n",
    "two loops that call one function": ("def f(n):\n    print(n)\n    #> 1\n    #> 2\n\n\nf(1)\nf(2)\n"),
    "calls in turn": "def f():\n    print('in')\n    #> in\n\n\nprint('out')\n#> out\nf()\n",
    "an indented comment at the margin": "if True:\n    print(1)\n#> 1\n",
    "a set": "print({3, 1, 2})\n#> {1, 2, 3}\n",
    "a set of strings": "print({'b', 'a'})\n#> {'a', 'b'}\n",
    "an empty set": "print(set())\n#> {}\n",
    "a set in a list": "print([{1}])\n#> [{1}]\n",
    "an address": "print(object())\n#> <object object at 0x0123456789ab>\n",
    "an address of another object": "print(object())\n#> <object object at 0x7f0000000000>\n",
    "a long line": f"print('{LONG}')\n#> {LONG}\n",
    "a longer line": f"print('{LONG}yyyyyyyyy')\n#> {LONG}yyyyyyyyy\n",
    "a longer line in quotation marks": f'print(\'{LONG}yyyyyyyyy\')\n"""\n{LONG}yyyyyyyyy\n"""\n',
    "a blank taken away here and kept there": "a = 1 \nprint('a ')\n#> a\n",
    "blanks kept here and taken away there": "print('a ')\n#> a\nprint('b ')\n#> b \n",
    "a loop with a call between": (
        "for n in range(2):\n    print(n)\n    #> 0\n    #> 1\n    print('x')\n    #> x\n    #> x\n"
    ),
    "a loop with a call between, as it was written": (
        "for n in range(2):\n    print(n)\n    #> 0\n    print('x')\n    #> x\n"
    ),
    "a call that is a part": "a = [print(1)]\n#> 1\n",
    "a comment inside a call": "print(1,\n#> 1 2\n2)\n",
    "parentheses in text": "print('(')\n#> (\n",
    "several lines": 'print(\'a\\nb\')\n"""\na\nb\n"""\n',
    "several lines beside a comment": 'print(1)\n#> 1\nprint(\'a\\nb\')\n"""\na\nb\n"""\n',
    "several lines, wrong, beside a comment": 'print(1)\n#> 1\nprint(\'a\\nb\')\n"""\na\nc\n"""\n',
    "several lines in comments": "print('a\\nb')\n#> a\n#> b\n",
    "a long list beside a comment": (
        'print(1)\n#> 1\nprint(list(range(40)))\n"""\n[\n'
        + "".join(f"    {n},\n" for n in range(40))
        + ']\n"""\n'
    ),
    "arguments on several lines": "print(\n    1,\n    2,\n)\n#> 1 2\n",
    "arguments on several lines, comment inside": "print(\n    1,\n    #> 1\n)\n",
    "a call in a function that returns": (
        "def f():\n    print(1)\n    #> 1\n    return 2\n\n\nprint(f())\n#> 2\n"
    ),
    "print by another name": "p = print\np(1)\n#> 1\n",
    "print to another stream": "import sys\n\nprint(1, file=sys.stderr)\n#> 1\n",
    "text in a string": 'a = """\n#> 1\n"""\nprint(1)\n#> 1\n',
    "two calls in a line": "print(1), print(2)\n#> 1\n#> 2\n",
    "a float and none": "print(1.0, None, True)\n#> 1.0 None True\n",
    "unicode": "print('ü→')\n#> ü→\n",
    "a comment without a blank": "print(1)\n#>1\n",
    "a blank line before the comment": "print(1)\n\n#> 1\n",
    "try": "try:\n    {}[1]\nexcept KeyError as error:\n    print(error)\n    #> 1\n",
    "with": "import contextlib\n\nwith contextlib.nullcontext(1) as a:\n    print(a)\n    #> 1\n",
    "a comprehension": "[print(n) for n in range(2)]\n#> 0\n#> 1\n",
    "a class": "class A:\n    print('made')\n    #> made\n",
    "async": ("import asyncio\n\n\nasync def f():\n    print(1)\n    #> 1\n\n\nasyncio.run(f())\n"),
    "match": "match 1:\n    case 1:\n        print(1)\n        #> 1\n",
}
