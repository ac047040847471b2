use super::picture::{Held, MAX_SVG, PathItem, PictureKind, Roundness, Segment};
use super::*;
use crate::color::Color;
use crate::library::fixture::Fixture;

fn svg(body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" width=\"40\" height=\"20\" viewBox=\"0 0 80 40\">{body}</svg>"
    )
}

fn parse(text: &str) -> Result<Vec<PathItem>, Refused> {
    Picture::parse("a.svg", text.as_bytes().to_vec()).map(|picture| match picture.kind {
        PictureKind::Vector(paths) => paths,
        PictureKind::Raster(_) => Vec::new(),
    })
}

#[test]
fn an_svg_becomes_paths_in_points() {
    let picture =
        Picture::parse("a.svg", svg("<rect x=\"20\" width=\"40\" height=\"40\" fill=\"#14506e\"/>").into_bytes()).unwrap();
    assert_eq!((picture.width, picture.height), (30.0, 15.0));
    let PictureKind::Vector(paths) = picture.kind else { panic!("an SVG is a vector") };
    let [path] = &paths[..] else { panic!("one path: {paths:?}") };
    assert_eq!(path.fill, Some(Color { red: 0x14, green: 0x50, blue: 0x6e }));
    assert_eq!(path.segments[..2], [Segment::Move(7.5, 0.0), Segment::Line(22.5, 0.0)]);
    assert_eq!(path.segments.last(), Some(&Segment::Close));
}

#[test]
fn transforms_strokes_and_opacity_are_applied() {
    let paths = parse(&svg(
        "<g transform=\"translate(10 0) scale(2)\"><path d=\"M0 0 Q 3 3 6 0\" fill=\"none\" stroke=\"red\" stroke-width=\"2\" stroke-dasharray=\"1 2\" stroke-linecap=\"round\" opacity=\"0.5\"/></g>",
    ))
    .unwrap();
    // 80 units are 30 points; the group doubles.
    let stroke = paths[0].stroke.as_ref().unwrap();
    assert_eq!((stroke.width, &stroke.dashes[..], stroke.round), (1.5, &[0.75, 1.5][..], Roundness::Round));
    assert_eq!(paths[0].opacity, 0.5);
    assert_eq!(paths[0].segments, [Segment::Move(3.75, 0.0), Segment::Cubic(5.25, 1.5, 6.75, 1.5, 8.25, 0.0)]);
    let both = parse(&svg("<circle cx=\"9\" cy=\"9\" r=\"5\" fill=\"blue\" stroke=\"red\"/>")).unwrap();
    assert!(both.len() == 1 && both[0].fill.is_some() && both[0].stroke.is_some());
    let apart = parse(&svg("<circle cx=\"9\" cy=\"9\" r=\"5\" fill=\"blue\" stroke=\"red\" stroke-opacity=\"0.5\"/>")).unwrap();
    assert_eq!(apart.len(), 2);
}

#[test]
fn symbols_and_pictures_in_pictures_are_drawn_and_what_nothing_refers_to_is_not() {
    let rect = "<rect width=\"10\" height=\"10\" fill=\"red\"/>";
    for body in [
        format!("<symbol id=\"s\" viewBox=\"0 0 10 10\">{rect}</symbol><use href=\"#s\" x=\"20\" width=\"10\" height=\"10\"/>"),
        format!("<svg x=\"20\" width=\"10\" height=\"10\" viewBox=\"0 0 10 10\">{rect}</svg>"),
        format!("<g transform=\"translate(20 0)\">{rect}</g>"),
        format!(
            "<defs><clipPath id=\"c\">{rect}</clipPath><mask id=\"m\">{rect}</mask></defs><g transform=\"translate(20 0)\">{rect}</g>"
        ),
    ] {
        let paths = parse(&svg(&body)).unwrap_or_else(|refused| panic!("{body}: {refused:?}"));
        assert_eq!(paths.len(), 1, "{body}");
        assert_eq!(paths[0].segments[..2], [Segment::Move(7.5, 0.0), Segment::Line(11.25, 0.0)], "{body}");
    }
    // What a view would cut off is not drawn whole in silence.
    let cut = format!("<svg width=\"5\" height=\"5\">{rect}</svg>");
    assert_eq!(parse(&svg(&cut)).unwrap_err(), Refused::Feature("overflow".to_owned()));
}

#[test]
fn what_is_not_drawn_is_refused_by_name() {
    let feature = |name: &str| Refused::Feature(name.to_owned());
    for (body, expected) in [
        (
            "<linearGradient id=\"g\"><stop/><stop offset=\"1\" stop-color=\"red\"/></linearGradient><rect width=\"9\" height=\"9\" fill=\"url(#g)\"/>",
            feature("linearGradient"),
        ),
        ("<pattern id=\"p\"/><rect fill=\"url(#p)\"/>", feature("pattern")),
        ("<mask id=\"m\"/><g mask=\"url('#m')\"/>", feature("mask")),
        ("<clipPath id=\"m\"/><g style=\"clip-path: url( #m )\"/>", feature("clipPath")),
        ("<style>g { filter: url(#f) }</style><filter id=\"f\"/>", feature("filter")),
        ("<marker id=\"k\"/><path marker-end=\"url(#k)\" d=\"M0 0h9\"/>", feature("marker")),
        ("<image href=\"/etc/passwd\"/>", feature("image")),
        ("<g opacity=\"0.5\"><rect width=\"9\" height=\"9\"/><rect width=\"5\" height=\"9\"/></g>", feature("opacity")),
        ("<g style=\"mix-blend-mode: multiply\"><rect width=\"9\" height=\"9\"/></g>", feature("mix-blend-mode")),
        ("<use href=\"other.svg#x\"/>", Refused::External),
        ("<text x=\"1\">Mieter &amp; <tspan>Recht</tspan></text>", Refused::Text("Mieter amp Recht".to_owned())),
    ] {
        assert_eq!(parse(&svg(body)), Err(expected), "{body}");
    }
    assert_eq!(parse(&svg("<text> </text><title>A house</title><rect width=\"9\" height=\"9\"/>")).map(|paths| paths.len()), Ok(1));
}

#[test]
fn hostile_files_are_refused_at_once() {
    let nested = "<g>".repeat(200) + &"</g>".repeat(200);
    let many = "<rect/>".repeat(20_001);
    let attributes: String = (0..300).map(|index| format!(" a{index}=\"\"")).collect();
    // Each level repeats the one below ten times.
    let mut doubling = String::from("<g id=\"l0\"><rect width=\"1\" height=\"1\"/></g>");
    for level in 1..12 {
        let uses = format!("<use xlink:href=\"#l{}\"/>", level - 1).repeat(10);
        doubling += &format!("<g id=\"l{level}\">{uses}</g>");
    }
    let wide = format!("<g id=\"a\">{}</g>", "<rect/>".repeat(1000)) + &"<use href=\"#a\"/>".repeat(30);
    let rules = format!("<style>{}</style>", "a{}".repeat(600));
    for body in [
        nested.as_str(),
        &many,
        &format!("<rect{attributes}/>"),
        &doubling,
        &wide,
        &rules,
        "<g id=\"a\"><use href=\"#b\"/></g><g id=\"b\"><use href=\"#a\"/></g>",
        "<rect width=\"1e30\" height=\"1e30\" fill=\"red\"/>",
        // A unit of this picture is 0.375 points, and 100,000 points are too many; a transform widens a stroke as well.
        "<path d=\"M0 0h9\" stroke=\"red\" stroke-width=\"266668\"/>",
        "<path d=\"M0 0h9\" stroke=\"red\" stroke-width=\"26667\" transform=\"scale(10)\"/>",
    ] {
        let start = &body[..body.len().min(60)];
        assert_eq!(parse(&svg(body)), Err(Refused::TooLarge), "{start}");
    }
    assert_eq!(parse(&svg("<path d=\"M0 0h9\" stroke=\"red\" stroke-width=\"266666\"/>")).map(|paths| paths.len()), Ok(1));
    assert_eq!(parse(&svg(&" ".repeat(MAX_SVG))), Err(Refused::TooLarge));
    let entity = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>";
    assert_eq!(parse(entity), Err(Refused::External));
    for broken in [
        "<svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><g></svg>",
        "<html/>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"0\" height=\"0\"/>",
    ] {
        assert!(matches!(parse(broken), Err(Refused::Damaged(_))), "{broken}: {:?}", parse(broken));
    }
    assert_eq!(parse("no picture"), Err(Refused::UnknownKind));
    assert_eq!(Picture::parse("a.svgz", vec![0x1F, 0x8B, 8]).unwrap_err(), Refused::Compressed);
}

fn encoded(format: image::ImageFormat, pixels: image::DynamicImage) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    pixels.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

#[test]
fn rasters_are_decoded_with_limits() {
    let opaque = image::RgbaImage::from_pixel(4, 2, image::Rgba([1, 2, 3, 255]));
    let mut clear = opaque.clone();
    clear.put_pixel(0, 0, image::Rgba([9, 9, 9, 7]));
    let raster = |bytes: Vec<u8>| match Picture::parse("a", bytes).unwrap() {
        Picture { kind: PictureKind::Raster(raster), width, .. } => (raster, width),
        other => panic!("{other:?} is no raster"),
    };
    let (png, width) = raster(encoded(image::ImageFormat::Png, opaque.clone().into()));
    assert_eq!((png.width, png.height, png.is_transparent, png.held, width), (4, 2, false, Held::Pixels, 3.0));
    let (png, _) = raster(encoded(image::ImageFormat::Png, clear.into()));
    assert!(png.is_transparent);
    #[cfg(feature = "render")]
    {
        let pixels = png.pixels().unwrap();
        assert_eq!((&pixels.rgb[..6], &pixels.alpha.unwrap()[..2]), (&[9, 9, 9, 1, 2, 3][..], &[7, 255][..]));
    }
    let bytes = encoded(image::ImageFormat::Jpeg, image::DynamicImage::from(opaque).into_rgb8().into());
    let (jpeg, _) = raster(bytes.clone());
    assert_eq!((jpeg.held, &jpeg.file), (Held::File, &bytes));
    for cut in [4, bytes.len() / 3, bytes.len() - 2] {
        assert_eq!(Picture::parse("a", bytes[..cut].to_vec()).unwrap_err(), Refused::CutOff, "{cut}");
    }
    let mut trailing = bytes.clone();
    trailing.extend(b"a camera's notes");
    assert!(Picture::parse("a", trailing).is_ok());
    let tall = encoded(image::ImageFormat::Png, image::GrayImage::new(1, 20_000).into());
    assert_eq!(Picture::parse("a", tall).unwrap_err(), Refused::TooLarge);
    // A byte a pixel in the file, four in memory.
    let gray = |height| Picture::parse("a", encoded(image::ImageFormat::Png, image::GrayImage::new(8_192, height).into()));
    assert!(gray(4_096).is_ok());
    assert_eq!(gray(4_097).unwrap_err(), Refused::TooLarge);
}

#[test]
fn pictures_are_bounded_together_in_the_order_of_their_paths() {
    let largest = encoded(image::ImageFormat::Png, image::GrayImage::new(16_384, 2_048).into());
    let [some, many] = [13_000, 14_000].map(|count| svg(&"<rect/>".repeat(count)).into_bytes());
    let beyond_of = |count: usize, last: &[u8]| {
        let mut files = vec![("lotse.toml".to_owned(), b"source = \"de\"".to_vec())];
        let paths: Vec<String> = (0..count).map(|at| format!("{at:02}")).collect();
        files.extend(paths.iter().map(|path| (path.clone(), largest.clone())));
        files.push(("last".to_owned(), last.to_vec()));
        files.push(("small".to_owned(), svg("<rect/>").into_bytes()));
        let library = Library::from_files(files).unwrap();
        let paths = paths.iter().map(String::as_str).chain(["last", "small", "none"]);
        beyond(&library, paths).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    // 29 times 33,554,432 pixels leave 26,921,472, and an element counts for 2,000.
    assert_eq!(beyond_of(28, &largest), [""; 0]);
    assert_eq!(beyond_of(29, &largest), ["last"]);
    assert_eq!(beyond_of(29, &some), [""; 0]);
    assert_eq!(beyond_of(29, &many), ["last"]);
}

#[test]
fn a_picture_outside_or_missing_is_told() {
    let fixture =
        Fixture::new(&[("lotse.toml", "source = \"de\""), ("documents/images/a.svg", &svg("")), ("documents/b.txt", "x")]);
    let library = fixture.open().unwrap();
    assert!(Picture::read(&library, "documents/images/a.svg").is_ok());
    for (path, reason) in [
        ("documents/images/b.svg", "missing"),
        ("documents/../../a.svg", "outside"),
        ("/etc/passwd", "outside"),
        ("documents/images", "kind"),
        ("documents/b.txt", "unknown-kind"),
    ] {
        let findings = Picture::read(&library, path).unwrap_err();
        assert_eq!((findings[0].code, findings[0].args["reason"].as_str()), (Code::InvalidImage, reason), "{path}");
    }
}

/// Each bound from both sides: what is drawn, and what is too much.
#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn work_is_counted_before_it_is_done() {
    let rects = |count: usize| "<rect width=\"1\" height=\"1\"/>".repeat(count);
    let styled = |css: &str, count: usize| format!("<style>{css}</style>{}", rects(count));
    let spaces = |count: usize| {
        let names: String = (0..count % 100).map(|index| format!(" xmlns:a{index}=\"u\"")).collect();
        let hundred: String = (0..100).map(|index| format!(" xmlns:b{index}=\"u\"")).collect();
        format!("<g{names}>{}</g>{}", rects(1), format!("<g{hundred}></g>").repeat(count / 100))
    };
    let nested = |attribute: &str, depth: usize| {
        let depth = depth.min(60);
        format!("<g{attribute}>").repeat(depth) + &rects(1) + &"</g>".repeat(depth)
    };
    let again = |attribute: &str, depth: usize| {
        let groups = format!("<g{attribute}>").repeat(depth) + &rects(1) + &"</g>".repeat(depth);
        let uses = format!("<g{attribute}>").repeat(depth) + "<use href=\"#a\"/>" + &"</g>".repeat(depth);
        format!("<g id=\"a\">{groups}</g>{uses}")
    };
    let classes = |css: &str, count: usize, length: usize| {
        format!("<style>{css}</style><g class=\"{}a\">{}</g>", "b ".repeat(length), rects(count))
    };
    let drawn = |uses: usize| format!("<path id=\"a\" d=\"M0 0{}\"/>{}", "h1".repeat(50_000), "<use href=\"#a\"/>".repeat(uses));
    let cases = [
        ("an arc", "<path d=\"M0 0a1e6 3 0 0 1 3 3\"/>".to_owned(), "<path d=\"M0 0a1000001 3 0 0 1 3 3\"/>".to_owned()),
        (
            "an arc's other radius",
            "<path d=\"M0 0A3 .1e3 0 0 1 9 9\"/>".to_owned(),
            "<path d=\"M0 0A3 1e30 0 0 1 9 9\"/>".to_owned(),
        ),
        (
            "a transform",
            "<rect width=\"1\" height=\"1\" transform=\"scale(1e-9)\"/>".to_owned(),
            "<rect width=\"1\" height=\"1\" transform=\"scale(1e-9,2e6)\"/>".to_owned(),
        ),
        (
            "names and colours are no numbers",
            "<rect id=\"r9999999\" class=\"c9999999\" fill=\"#999999\" width=\"1\" height=\"1\"/>".to_owned(),
            "<rect x=\"9999999\" width=\"1\" height=\"1\"/>".to_owned(),
        ),
        (
            "an attribute",
            format!("<g style=\"{}\">{}</g>", "fill:red;".repeat(227), rects(1)),
            format!("<g style=\"{}\">{}</g>", "fill:red;".repeat(228), rects(1)),
        ),
        (
            "a style sheet",
            styled(&format!("*{{{}}}", "fill:red;".repeat(90)), 19_000),
            styled(&format!("*{{{}}}", "fill:red;".repeat(99)), 19_000),
        ),
        (
            "a selector",
            styled("/* of all */ g > rect , g rect{fill:red} @media (min-width: 9px) and (color) {a{}}", 9),
            styled("a{} g g rect{fill:red}", 9),
        ),
        (
            "what is inherited",
            format!("<g style=\"{}\">{}</g>", "fill:red;".repeat(200), rects(9_000)),
            format!("<g style=\"{}\">{}</g>", "fill:red;".repeat(200), rects(9_400)),
        ),
        ("rules", styled(&"a{}".repeat(500), 9), styled(&"a&#123;}".repeat(501), 9)),
        ("a number in a style sheet", styled("rect{stroke-width:1e6;fill:#a99999}", 1), styled("rect{stroke-width:1e7}", 1)),
        (
            "a part of something else",
            "<rect width=\"10000%\" height=\"1\"/>".to_owned(),
            "<rect width=\"10001%\" height=\"1\"/>".to_owned(),
        ),
        ("em", "<circle r=\"9999em\"/>".to_owned(), "<circle style=\"r:10001em\"/>".to_owned()),
        ("sizes of letters", nested(" font-size=\"2em\"", 6), nested(" font-size=\"2em\"", 7)),
        ("sizes of letters in a style", nested(" style=\"font-size:200%\"", 6), nested(" style=\"a:b;font-size/**/ : 200%\"", 7)),
        ("sizes of letters in short", nested(" style=\"font:2ex x\"", 64), nested(" style=\"font:bold 4ex x\"", 7)),
        ("sizes of letters in words", nested(" font-size=\"medium\"", 60), nested(" font-size=\"larger\"", 9)),
        ("sizes of letters in a style sheet", styled("g{font-size:1.2em}", 1), styled("g{font:9em x}", 1)),
        ("sizes of letters in what is used again", again(" font-size=\"2em\"", 1), again(" font-size=\"2em\"", 4)),
        ("classes", classes(".a{fill:red}", 9_000, 8_000), classes(&format!("{}{{fill:red}}", ".a".repeat(9_000)), 9, 80_000)),
        (
            "words of an attribute",
            classes("[class~=a]{fill:red}", 1, 80_000),
            classes(&format!("{}{{fill:red}}", ["[id~=a]"; 2_000].join(",")), 1, 80_000),
        ),
        (
            "elements beside",
            styled(":first-child{fill:red}", 10_000),
            styled(&format!("{}{{fill:red}}", [":first-child"; 9_000].join(",")), 1) + &"<!---->".repeat(20_000),
        ),
        ("name spaces", spaces(198), spaces(201)),
        ("paths that are used again", drawn(18), drawn(19)),
    ];
    for (what, drawn, refused) in cases {
        let parsed = parse(&svg(&drawn));
        assert_ne!(parsed.map(|paths| paths.len()).err(), Some(Refused::TooLarge), "{what}");
        assert_eq!(parse(&svg(&refused)), Err(Refused::TooLarge), "{what}");
    }
}
