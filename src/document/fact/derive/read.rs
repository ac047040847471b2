//! Expressions as they are written.

use crate::document::fact::kind::is_variable;
use crate::source::Span;

use super::{Expression, FUNCTIONS, Fault, MAX_LENGTH, MAX_NESTING, Node, Operator, UNITS, fraction};

/// Reads an expression.
pub(crate) fn parse(text: &str) -> Result<Expression, Fault> {
    if text.len() > MAX_LENGTH {
        return Err(Fault::new("long", MAX_LENGTH.to_string()));
    }
    let mut reader = Reader { tokens: tokens(text)?, at: 0, depth: 0, operands: Vec::new() };
    let node = reader.sum()?;
    match reader.peek() {
        None => Ok(Expression { node, operands: reader.operands }),
        Some(token) => Err(Fault::new("syntax", *token)),
    }
}

/// Names, numbers and signs, without the blanks between them.
fn tokens(text: &str) -> Result<Vec<&str>, Fault> {
    let mut tokens = Vec::new();
    let mut rest = text.trim_start();
    while let Some(first) = rest.chars().next() {
        let is_part = |sign: char| match first {
            'a'..='z' => sign.is_ascii_lowercase() || sign.is_ascii_digit() || sign == '-',
            '0'..='9' => sign.is_ascii_digit() || sign == '.' || sign == '_',
            _ => false,
        };
        let end = match first {
            'a'..='z' | '0'..='9' => rest.find(|sign| !is_part(sign)).unwrap_or(rest.len()),
            '+' | '-' | '*' | '/' | '(' | ')' | ',' => 1,
            _ => return Err(Fault::new("syntax", first)),
        };
        tokens.push(&rest[..end]);
        rest = rest[end..].trim_start();
    }
    Ok(tokens)
}

struct Reader<'t> {
    tokens: Vec<&'t str>,
    at: usize,
    depth: usize,
    operands: Vec<String>,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<&&'t str> {
        self.tokens.get(self.at)
    }

    fn next(&mut self) -> Result<&'t str, Fault> {
        let token = self.peek().copied().ok_or_else(|| Fault::new("end", ""))?;
        self.at += 1;
        Ok(token)
    }

    /// Takes a sign if it is the next.
    fn takes(&mut self, sign: &str) -> bool {
        let is_next = self.peek().is_some_and(|token| *token == sign);
        self.at += usize::from(is_next);
        is_next
    }

    fn sum(&mut self) -> Result<Node, Fault> {
        let mut node = self.product()?;
        loop {
            let operator = match self.peek() {
                Some(&"+") => Operator::Add,
                Some(&"-") => Operator::Subtract,
                _ => return Ok(node),
            };
            self.at += 1;
            node = Node::Binary(operator, Box::new(node), Box::new(self.product()?));
        }
    }

    fn product(&mut self) -> Result<Node, Fault> {
        let mut node = self.factor()?;
        loop {
            let operator = match self.peek() {
                Some(&"*") => Operator::Multiply,
                Some(&"/") => Operator::Divide,
                _ => return Ok(node),
            };
            self.at += 1;
            node = Node::Binary(operator, Box::new(node), Box::new(self.factor()?));
        }
    }

    /// A number, a fact, a call, something in brackets; a unit behind it makes a span of it.
    fn factor(&mut self) -> Result<Node, Fault> {
        self.depth += 1;
        if self.depth > MAX_NESTING {
            return Err(Fault::new("nesting", MAX_NESTING.to_string()));
        }
        let token = self.next()?;
        let node = match token {
            "-" => Node::Negative(Box::new(self.factor()?)),
            "(" => {
                let node = self.sum()?;
                self.close()?;
                node
            }
            _ if token.starts_with(|first: char| first.is_ascii_digit()) => {
                // What may part the digits of a number parts none here but those of thousands.
                let is_sound = !token.ends_with(['.', '_']) && token.matches('.').count() < 2;
                let number = is_sound.then(|| fraction(&token.replace('_', ""))).flatten();
                Node::Number(number.ok_or_else(|| Fault::new("number", token))?)
            }
            _ if is_variable(token) && self.takes("(") => self.call(token)?,
            _ if is_variable(token) => {
                if !self.operands.iter().any(|known| known == token) {
                    self.operands.push(token.to_owned());
                }
                Node::Fact(token.to_owned())
            }
            _ => return Err(Fault::new("syntax", token)),
        };
        self.depth -= 1;
        match self.peek().and_then(|token| UNITS.iter().find(|(name, _)| name == token)) {
            Some((_, unit)) => {
                self.at += 1;
                Ok(Node::Span(Box::new(node), *unit))
            }
            None => Ok(node),
        }
    }

    fn call(&mut self, name: &str) -> Result<Node, Fault> {
        let known = FUNCTIONS.iter().find(|(known, ..)| *known == name);
        let Some((_, function, (least, most))) = known else { return Err(Fault::new("function", name)) };
        let mut arguments = vec![self.sum()?];
        while self.takes(",") {
            arguments.push(self.sum()?);
        }
        self.close()?;
        if !(*least..=*most).contains(&arguments.len()) {
            return Err(Fault::new("arguments", name));
        }
        Ok(Node::Call(*function, arguments))
    }

    fn close(&mut self) -> Result<(), Fault> {
        match self.next()? {
            ")" => Ok(()),
            token => Err(Fault::new("syntax", token)),
        }
    }
}

/// Where an expression, with the quotation marks around it, names a fact: the first byte of each place, and the one behind its last.
pub(crate) fn operands_in(written: &str, name: &str) -> Vec<(usize, usize)> {
    let bare = written.trim_matches(['"', '\'']);
    let Ok(tokens) = tokens(bare) else { return Vec::new() };
    let is_operand = |at: &usize| {
        // Behind a number, a name or a bracket stands a unit; before a bracket the name of a function.
        let is_unit = at
            .checked_sub(1)
            .is_some_and(|before| tokens[before].ends_with(|sign: char| sign.is_ascii_alphanumeric() || sign == ')'));
        tokens[*at] == name && !is_unit && tokens.get(at + 1) != Some(&"(")
    };
    let place = |at: usize| {
        let start = Span::of_slice(written, tokens[at]).start;
        (start, start + name.len())
    };
    (0..tokens.len()).filter(is_operand).map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_where_they_are_read() {
        for (written, expected) in [
            ("\"a + 1\"", &[1][..]),
            ("'(a)/(a)-a+3-a'", &[2, 6, 9, 13]),
            ("\"3 a + a a\"", &[7]),
            ("\"a-1 + ab + b-a\"", &[]),
            ("\"a(a)\"", &[3]),
            ("\"-a\"", &[2]),
            ("\"§ a\"", &[]),
        ] {
            let found: Vec<usize> = operands_in(written, "a").into_iter().map(|(start, _)| start).collect();
            assert_eq!(found, expected, "{written}");
        }
    }
}
