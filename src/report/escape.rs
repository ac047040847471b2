//! Escaping for Markdown.

use crate::shown;

/// Text that Markdown prints as it is, in one line.
pub(super) fn escape(text: &str) -> String {
    let text = shown::line(text);
    text.chars().fold(String::with_capacity(text.len()), |mut escaped, character| {
        match character {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // Whoever is named so would be called, and whatever is numbered so referred to; an escape is taken away before that.
            '@' | '#' => {
                escaped.push(character);
                escaped.push_str("&#8203;");
            }
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '|' | '~' => {
                escaped.push('\\');
                escaped.push(character);
            }
            _ => escaped.push(character),
        }
        escaped
    })
}

/// Text as code: between more backticks than stand side by side in it (CommonMark, code spans).
pub(super) fn code(text: &str) -> String {
    let text = shown::line(text);
    let longest = text.split(|character| character != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // One blank at each end is taken away again; without it a backtick at the edge would belong to the fence.
    let pad = if text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_shows_what_was_written() {
        assert_eq!(
            escape("a | b\n<i>[x](y)</i> @all ##[x]"),
            r"a \| b&lt;U+000A&gt;&lt;i&gt;\[x\](y)&lt;/i&gt; @&#8203;all #&#8203;&lt;U+0023&gt;\[x\]"
        );
        for (text, expected) in
            [("a.ftl:1", "`a.ftl:1`"), ("a`b``c", "```a`b``c```"), ("`a", "`` `a ``"), ("a\n# b", "`a<U+000A># b`"), ("", "``")]
        {
            assert_eq!(code(text), expected);
        }
    }
}
