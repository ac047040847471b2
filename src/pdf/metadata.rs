//! What the file says of itself: catalog, XMP, Info, output intent.

use std::collections::BTreeMap;

use lopdf::{Document, Object, ObjectId, Stream};

use super::graph::{catalog, reference_in, remove};
use super::object::{ascii, dictionary, name, reference, text};
use super::{icc, page};
use crate::error::Error;
use crate::typeset::page::Layout;

/// Parts of the file that the catalog refers to.
pub(super) struct Parts {
    /// Root of the structure tree.
    pub(super) tree: ObjectId,
    /// Root of the bookmarks.
    pub(super) outline: Option<ObjectId>,
    /// Anchors.
    pub(super) destinations: BTreeMap<String, Object>,
    /// The interactive form.
    pub(super) form: Option<Object>,
}

const PRODUCER: &str = concat!("Lotse ", env!("CARGO_PKG_VERSION"));

/// Completes catalog and trailer.
pub(super) fn add(document: &mut Document, layout: &Layout, parts: Parts) -> Result<(), Error> {
    let description = dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]);
    let description = document.add_object(Stream::new(description, xmp(layout).into_bytes()));
    let profile = document.add_object(Stream::new(dictionary([("N", 3.into())]), icc::srgb()));
    let info = document.add_object(info(layout));
    document.trailer.remove(b"ID");
    let old = reference_in(&document.trailer, "Info", "")?;
    remove(document, old, "/Info")?;
    document.trailer.set("Info", info);
    let intent = dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", ascii("sRGB IEC61966-2.1")),
        ("Info", ascii("sRGB IEC61966-2.1")),
        ("DestOutputProfile", reference(profile)),
    ]);
    // No `Direction`: with `R2L` PDFium turns round every line from left to right that it finds, so that addresses are copied backwards.
    let viewer = dictionary([("DisplayDocTitle", true.into())]);
    let names: Vec<Object> =
        parts.destinations.into_iter().flat_map(|(anchor, destination)| [text(&anchor), destination]).collect();
    let catalog = catalog(document)?;
    catalog.set("Lang", text(&layout.lang));
    catalog.set("MarkInfo", dictionary([("Marked", true.into())]));
    catalog.set("StructTreeRoot", reference(parts.tree));
    catalog.set("Metadata", reference(description));
    catalog.set("OutputIntents", vec![intent.into()]);
    catalog.set("ViewerPreferences", viewer);
    catalog.remove(b"PageLayout");
    match parts.outline {
        Some(outline) => {
            catalog.set("Outlines", reference(outline));
            catalog.set("PageMode", name("UseOutlines"));
        }
        None => {
            catalog.remove(b"PageMode");
        }
    }
    if !names.is_empty() {
        catalog.set("Names", dictionary([("Dests", dictionary([("Names", names.into())]).into())]));
    }
    if let Some(form) = parts.form {
        catalog.set("AcroForm", form);
    }
    if let Some(labels) = page::labels(layout) {
        catalog.set("PageLabels", labels);
    }
    Ok(())
}

/// The document information dictionary, which says the same as XMP (PDF/A-2, 6.6.3).
fn info(layout: &Layout) -> lopdf::Dictionary {
    let metadata = &layout.metadata;
    let (year, month, day) = date(metadata.date);
    let date = ascii(&format!("D:{year:04}{month:02}{day:02}000000Z"));
    let mut info = dictionary([("Producer", text(PRODUCER)), ("CreationDate", date.clone()), ("ModDate", date)]);
    for (key, value) in [("Title", &metadata.title), ("Author", &metadata.author), ("Subject", &metadata.subject)] {
        let value = clean(value);
        if !value.is_empty() {
            info.set(key, text(&value));
        }
    }
    info
}

/// A date that exists; years of four digits.
fn date((year, month, day): (i32, u8, u8)) -> (i32, u8, u8) {
    (year.clamp(1, 9999), month.clamp(1, 12), day.clamp(1, 31))
}

/// Text without control characters, which XML cannot hold, and without bidi isolates, which title bars show as boxes.
fn clean(text: &str) -> String {
    text.chars().filter(|character| !character.is_control() && !('\u{2066}'..='\u{2069}').contains(character)).collect()
}

/// The extension schema for the identification of PDF/UA, as PDF/A-2 (6.6.2.3) wants one for properties that it does not know.
const EXTENSION: &str = r#"   <pdfaExtension:schemas>
    <rdf:Bag>
     <rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property>
       <rdf:Seq>
        <rdf:li rdf:parseType="Resource">
         <pdfaProperty:name>part</pdfaProperty:name>
         <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
         <pdfaProperty:category>internal</pdfaProperty:category>
         <pdfaProperty:description>part of ISO 14289 that the file conforms to</pdfaProperty:description>
        </rdf:li>
       </rdf:Seq>
      </pdfaSchema:property>
     </rdf:li>
    </rdf:Bag>
   </pdfaExtension:schemas>"#;

/// The XMP packet (ISO 16684-1) with the identification of both standards and the extension schema that PDF/A-2 (6.6.2.3) wants for
/// the one of PDF/UA.
fn xmp(layout: &Layout) -> String {
    let metadata = &layout.metadata;
    let (year, month, day) = date(metadata.date);
    let date = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
    let lang = escape(&layout.lang);
    let mut fields = String::new();
    let title = escape(&clean(&metadata.title));
    if !title.is_empty() {
        fields += &format!("   <dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">{title}</rdf:li></rdf:Alt></dc:title>\n");
    }
    let author = escape(&clean(&metadata.author));
    if !author.is_empty() {
        fields += &format!("   <dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n");
    }
    let subject = escape(&clean(&metadata.subject));
    if !subject.is_empty() {
        fields +=
            &format!("   <dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">{subject}</rdf:li></rdf:Alt></dc:description>\n");
    }
    format!(
        r#"<?xpacket begin="{bom}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
    xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
    xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
{fields}   <dc:format>application/pdf</dc:format>
   <dc:language><rdf:Bag><rdf:li>{lang}</rdf:li></rdf:Bag></dc:language>
   <xmp:CreateDate>{date}</xmp:CreateDate>
   <xmp:ModifyDate>{date}</xmp:ModifyDate>
   <xmp:MetadataDate>{date}</xmp:MetadataDate>
   <pdf:Producer>{PRODUCER}</pdf:Producer>
   <pdfaid:part>2</pdfaid:part>
   <pdfaid:conformance>A</pdfaid:conformance>
   <pdfuaid:part>1</pdfuaid:part>
{EXTENSION}
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"#,
        bom = '\u{feff}'
    )
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
