//! The bytes: PDF 1.7 with object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).

use std::collections::BTreeMap;

use flate2::{Compress, Compression, FlushCompress, Status};
use lopdf::{Dictionary, Document, Object, ObjectId, StringFormat};
use sha2::{Digest, Sha256};

use super::graph::{reference_in, unexpected};
use super::object::{dictionary, digits, name};
use crate::error::{Error, Surprise};

/// Objects in one object stream; readers unpack a whole stream to get at one object.
const OBJECTS_PER_STREAM: usize = 200;

/// Whether data ends in CR or LF. PDF/A-2 (6.1.7.1) wants `Length` to be exact, and validators take such a byte for the end-of-line
/// marker before `endstream`.
pub(super) fn ends_line(data: &[u8]) -> bool {
    matches!(data.last(), Some(b'\r' | b'\n'))
}

/// Writes a document.
///
/// # Errors
/// [`Error::UnexpectedObject`] where an object is of another generation than the first, a stream stands within an object, or a reference
/// leads to nothing.
pub(super) fn write(mut document: Document) -> Result<Vec<u8>, Error> {
    let mut writer = Writer {
        bytes: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(),
        entries: Vec::new(),
        deflate: Compress::new(Compression::new(6), true),
    };
    let objects = std::mem::take(&mut document.objects);
    if let Some((number, generation)) = objects.keys().find(|id| id.1 != 0) {
        return Err(unexpected(format_args!("{number} {generation} R"), Surprise::Kind));
    }
    objects.values().chain([&Object::Dictionary(document.trailer.clone())]).try_for_each(|object| resolve(&objects, object))?;
    let mut next = objects.keys().next_back().map_or(0, |id| id.0) + 1;
    writer.entries.resize(next as usize, Entry::Free);
    let mut waiting: Vec<(u32, Object)> = Vec::new();
    for ((number, _), object) in objects {
        match object {
            Object::Stream(stream) => writer.stream(number, stream.dict, stream.content)?,
            object => {
                waiting.push((number, object));
                if waiting.len() == OBJECTS_PER_STREAM {
                    writer.object_stream(next, &std::mem::take(&mut waiting))?;
                    next += 1;
                }
            }
        }
    }
    if !waiting.is_empty() {
        writer.object_stream(next, &waiting)?;
        next += 1;
    }
    writer.cross_reference(next, &document)?;
    Ok(writer.bytes)
}

/// Refuses references to nothing within an object: readers take them for null (ISO 32000-1, 7.3.10), so that what they should lead to would
/// be gone without a word.
fn resolve(objects: &BTreeMap<ObjectId, Object>, object: &Object) -> Result<(), Error> {
    match object {
        Object::Reference(id) if !objects.contains_key(id) => {
            Err(unexpected(format_args!("{} {} R", id.0, id.1), Surprise::Missing))
        }
        Object::Array(values) => values.iter().try_for_each(|value| resolve(objects, value)),
        Object::Dictionary(dictionary) => dictionary.iter().try_for_each(|(_, value)| resolve(objects, value)),
        Object::Stream(stream) => stream.dict.iter().try_for_each(|(_, value)| resolve(objects, value)),
        _ => Ok(()),
    }
}

/// Where an object is.
#[derive(Clone, Copy)]
enum Entry {
    Free,
    At(usize),
    In { stream: u32, index: u32 },
}

struct Writer {
    bytes: Vec<u8>,
    /// By object number.
    entries: Vec<Entry>,
    deflate: Compress,
}

impl Writer {
    /// Writes a stream; packs it where it has no filter yet, except XMP, which must be readable by tools that know no PDF.
    fn stream(&mut self, number: u32, mut dict: Dictionary, mut content: Vec<u8>) -> Result<(), Error> {
        let plain = dict.get(b"Subtype").is_ok_and(|subtype| subtype.as_name().is_ok_and(|subtype| subtype == b"XML"));
        if !plain && !dict.has(b"Filter") && !content.is_empty() {
            let mut packed = self.pack(&content);
            if ends_line(&packed) {
                // The last byte is that of a sum over the content (RFC 1950), and what is added moves it away from CR and LF. White space ends
                // a content stream or CMap as well as anything. What follows the tables of a font program is read by nobody; zeros alone
                // would leave the sum as it is.
                if dict.has(b"Length1") {
                    content.extend([0, 0, 0, 1]);
                } else {
                    content.push(b' ');
                }
                packed = self.pack(&content);
            }
            if dict.has(b"Length1") {
                dict.set("Length1", content.len() as i64);
            }
            content = packed;
            dict.set("Filter", name("FlateDecode"));
        }
        dict.set("Length", content.len() as i64);
        self.begin(number);
        write_dictionary(&mut self.bytes, &dict)?;
        self.bytes.extend(b"stream\n");
        self.bytes.extend(content);
        self.bytes.extend(b"\nendstream\nendobj\n");
        Ok(())
    }

    fn begin(&mut self, number: u32) {
        let at = number as usize;
        if self.entries.len() <= at {
            self.entries.resize(at + 1, Entry::Free);
        }
        self.entries[at] = Entry::At(self.bytes.len());
        self.bytes.extend(number.to_string().bytes());
        self.bytes.extend(b" 0 obj\n");
    }

    fn object_stream(&mut self, number: u32, objects: &[(u32, Object)]) -> Result<(), Error> {
        let (mut index, mut body) = (Vec::new(), Vec::new());
        for (position, (id, object)) in (0..).zip(objects) {
            write_integer(&mut index, i64::from(*id));
            index.push(b' ');
            write_integer(&mut index, body.len() as i64);
            index.push(b' ');
            write_object(&mut body, object)?;
            body.push(b'\n');
            self.entries[*id as usize] = Entry::In { stream: number, index: position };
        }
        let first = index.len() as i64;
        index.append(&mut body);
        let count = objects.len() as i64;
        self.stream(number, dictionary([("Type", name("ObjStm")), ("N", count.into()), ("First", first.into())]), index)
    }

    /// Writes the cross-reference stream with the trailer, and the end of the file.
    fn cross_reference(&mut self, number: u32, document: &Document) -> Result<(), Error> {
        let id = Object::String(Sha256::digest(&self.bytes)[..16].to_vec(), StringFormat::Hexadecimal);
        let start = self.bytes.len();
        // The table has a row for the stream that holds it.
        self.begin(number);
        self.bytes.truncate(start);
        let mut table = Vec::with_capacity(self.entries.len() * 7);
        for entry in &self.entries {
            let (kind, first, second) = match *entry {
                Entry::Free => (0, 0, 0xffff),
                Entry::At(offset) => (1, offset as u64, 0),
                Entry::In { stream, index } => (2, u64::from(stream), index),
            };
            table.push(kind);
            table.extend(&first.to_be_bytes()[4..]);
            table.extend(&second.to_be_bytes()[2..]);
        }
        let mut dict = dictionary([
            ("Type", name("XRef")),
            ("Size", i64::from(number + 1).into()),
            ("W", vec![1.into(), 4.into(), 2.into()].into()),
            ("ID", vec![id.clone(), id].into()),
        ]);
        for key in ["Root", "Info"] {
            dict.set(key, reference_in(&document.trailer, key, "")?);
        }
        // Differences from the row above pack better. The last row is that of this stream, whose last byte is 0: it can stay unpacked.
        let rows: Vec<u8> = up(&table, 7);
        let packed = self.pack(&rows);
        if ends_line(&packed) {
            dict.set("Length", table.len() as i64);
        } else {
            table = packed;
            dict.set("Filter", name("FlateDecode"));
            dict.set("DecodeParms", dictionary([("Predictor", 12.into()), ("Columns", 7.into())]));
        }
        self.begin(number);
        dict.set("Length", table.len() as i64);
        write_dictionary(&mut self.bytes, &dict)?;
        self.bytes.extend(b"stream\n");
        self.bytes.extend(table);
        self.bytes.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
        Ok(())
    }

    /// Packs data (ISO 32000-1, 7.4.4) with the compressor that all streams share.
    fn pack(&mut self, data: &[u8]) -> Vec<u8> {
        self.deflate.reset();
        let mut packed = Vec::with_capacity(data.len() / 2 + 64);
        loop {
            let done = self.deflate.total_in() as usize;
            let status = self.deflate.compress_vec(&data[done..], &mut packed, FlushCompress::Finish);
            match status.expect("a compressor takes any data once it was reset") {
                Status::StreamEnd => return packed,
                Status::Ok | Status::BufError => packed.reserve(packed.capacity().max(64)),
            }
        }
    }
}

/// PNG filter Up over rows of a width.
fn up(table: &[u8], width: usize) -> Vec<u8> {
    let mut filtered = Vec::with_capacity(table.len() / width * (width + 1));
    let mut above = vec![0; width];
    for row in table.chunks_exact(width) {
        filtered.push(2);
        filtered.extend(row.iter().zip(&above).map(|(byte, above)| byte.wrapping_sub(*above)));
        above.copy_from_slice(row);
    }
    filtered
}

fn write_object(out: &mut Vec<u8>, object: &Object) -> Result<(), Error> {
    match object {
        Object::Null => out.extend(b"null"),
        Object::Boolean(true) => out.extend(b"true"),
        Object::Boolean(false) => out.extend(b"false"),
        Object::Integer(value) => write_integer(out, *value),
        Object::Real(value) => out.extend(value.to_string().bytes()),
        Object::Name(value) => write_name(out, value),
        Object::String(value, StringFormat::Literal) => write_literal(out, value),
        Object::String(value, StringFormat::Hexadecimal) => {
            out.push(b'<');
            value.iter().for_each(|byte| out.extend(format!("{byte:02x}").bytes()));
            out.push(b'>');
        }
        Object::Array(values) => {
            out.push(b'[');
            for (index, value) in values.iter().enumerate() {
                if index > 0 {
                    separate(out, value);
                }
                write_object(out, value)?;
            }
            out.push(b']');
        }
        Object::Dictionary(value) => write_dictionary(out, value)?,
        Object::Reference((number, generation)) => {
            write_integer(out, i64::from(*number));
            out.push(b' ');
            write_integer(out, i64::from(*generation));
            out.extend(b" R");
        }
        // A stream is never a direct object (ISO 32000-1, 7.3.8.1).
        Object::Stream(_) => return Err(unexpected("stream", Surprise::Kind)),
    }
    Ok(())
}

fn separate(out: &mut Vec<u8>, next: &Object) {
    let delimited =
        matches!(next, Object::Name(_) | Object::String(..) | Object::Array(_) | Object::Dictionary(_) | Object::Stream(_));
    if !delimited {
        out.push(b' ');
    }
}

fn write_dictionary(out: &mut Vec<u8>, dictionary: &Dictionary) -> Result<(), Error> {
    out.extend(b"<<");
    for (key, value) in dictionary {
        write_name(out, key);
        separate(out, value);
        write_object(out, value)?;
    }
    out.extend(b">>");
    Ok(())
}

fn write_integer(out: &mut Vec<u8>, value: i64) {
    // References are the bulk of a structure tree, so they take no detour through a string of their own.
    if value < 0 {
        out.push(b'-');
    }
    let mut buffer = [0; 20];
    out.extend_from_slice(digits(value.unsigned_abs(), &mut buffer));
}

fn write_name(out: &mut Vec<u8>, name: &[u8]) {
    let regular = |byte: u8| byte.is_ascii_graphic() && !b"()<>[]{}/%#".contains(&byte);
    out.push(b'/');
    if name.iter().copied().all(regular) {
        out.extend_from_slice(name);
        return;
    }
    for &byte in name {
        if regular(byte) {
            out.push(byte);
        } else {
            out.extend(format!("#{byte:02X}").bytes());
        }
    }
}

fn write_literal(out: &mut Vec<u8>, string: &[u8]) {
    out.push(b'(');
    for &byte in string {
        match byte {
            b'(' | b')' | b'\\' => out.extend([b'\\', byte]),
            b'\r' => out.extend(b"\\r"),
            _ => out.push(byte),
        }
    }
    out.push(b')');
}

#[cfg(test)]
mod tests {
    use lopdf::Stream;

    use super::*;

    #[test]
    fn no_packed_stream_ends_in_a_line_end() {
        // The last byte of packed data is that of one more than the sum of the content (RFC 1950).
        for (key, last) in [("Length1", b'\r'), ("Length1", b'\n'), ("Rest", b'\r'), ("Rest", b'\n')] {
            let stream = Stream::new(dictionary([(key, 1.into())]), vec![last - 1]);
            let mut document = Document::new();
            let id = document.add_object(stream);
            document.trailer = dictionary([("Root", id.into()), ("Info", id.into())]);
            let bytes = write(document).unwrap();
            let end = bytes.windows(10).position(|window| window == b"\nendstream").unwrap();
            assert!(!ends_line(&bytes[..end]), "{key} {last}");
        }
    }
}
