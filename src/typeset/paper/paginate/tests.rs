use super::*;
use crate::typeset::galley::strip::height;
use proptest::prelude::*;

/// Three notes: of one, two and ten lines.
fn room(capacity: u32) -> Room {
    Room {
        capacity,
        footnotes: vec![vec![2], vec![2; 2], vec![2; 10]],
        footnote_rule: 2,
        heads: vec![3],
        binding: Binding { pad_to: 1, within_cover: None },
    }
}

/// The strips of each page.
fn break_strips(galley: &mut Galley, room: &Room) -> Vec<Range<usize>> {
    break_pages(galley, room).into_iter().map(|page| page.strips).collect()
}

fn line(after: Break) -> Strip {
    Strip { after, ..Strip::new(2) }
}

#[test]
fn a_break_that_is_forbidden_is_not_taken() {
    // A heading on the fifth line keeps with what follows.
    let mut galley: Galley = (0..14).map(|_| line(Break::May(0))).collect();
    galley[4].after = Break::Never;
    assert_eq!(break_strips(&mut galley, &room(10)), [0..4, 4..9, 9..14]);
}

#[test]
fn space_disappears_at_the_edge_of_a_page() {
    let mut galley = vec![line(Break::May(0)), Strip::gap(2), line(Break::May(0)), Strip::gap(3), line(Break::May(0))];
    assert_eq!(break_strips(&mut galley, &room(6)), [0..3, 4..5]);
}

#[test]
fn a_strip_higher_than_the_page_has_one_of_its_own() {
    let mut galley = vec![line(Break::May(0)), Strip::new(50), line(Break::May(0))];
    assert_eq!(break_strips(&mut galley, &room(10)), [0..1, 1..2, 2..3]);
}

#[test]
fn a_footnote_takes_its_room_on_the_page_of_its_mark() {
    let mut galley: Galley = (0..8).map(|_| line(Break::May(0))).collect();
    galley[4].footnotes.push(0);
    assert_eq!(break_strips(&mut galley, &room(12)), [0..4, 4..8]);
}

#[test]
fn a_repeated_head_takes_its_room() {
    let mut galley: Galley = (0..11).map(|_| line(Break::May(0))).collect();
    for strip in &mut galley[1..] {
        strip.table = Some(crate::typeset::galley::strip::TableId(0));
    }
    let pages = break_strips(&mut galley, &room(10));
    assert_eq!(pages, [0..5, 5..8, 8..11], "a head of three halves leaves room for three lines");
}

/// Ten lines with a line of space after each.
fn spaced() -> Galley {
    (0..10).flat_map(|_| [line(Break::May(0)), Strip::gap(2)]).collect()
}

#[test]
fn space_gives_way_where_it_saves_a_page() {
    let mut galley = spaced();
    // Ten lines and nine gaps are 38 halves; the space gives what is needed and no more.
    for (capacity, expected) in [(38, 38), (37, 37), (29, 29)] {
        let mut galley = spaced();
        assert_eq!(break_strips(&mut galley, &room(capacity)).len(), 1, "{capacity}");
        assert_eq!(height(&galley), expected);
    }
    assert_eq!(break_strips(&mut galley, &room(28)).len(), 2, "no gap gives more than half a line");
}

#[test]
fn space_grows_where_a_page_would_end_early_but_not_on_the_last() {
    let mut galley = spaced();
    // A block of twenty halves does not fit below.
    galley.extend([Strip { after: Break::Never, ..Strip::new(10) }, Strip::new(10)]);
    let pages = break_strips(&mut galley, &room(44));
    assert_eq!(pages, [0..19, 20..22]);
    assert_eq!(height(&galley[0..19]), 44, "six of nine gaps grow");
    assert!(galley.iter().filter(|strip| strip.space == Space::Discardable).all(|gap| gap.height <= 3));
}

#[test]
fn a_page_that_is_not_the_last_is_at_least_half_full() {
    // A box as high as three quarters of a page, after a quarter and a half that may part.
    let mut galley: Galley = (0..6).map(|_| line(Break::May(0))).collect();
    galley.extend((0..15).map(|at| line(if at == 14 { Break::May(0) } else { Break::Never })));
    galley.extend((0..10).map(|_| line(Break::May(0))));
    let pages = break_strips(&mut galley, &room(40));
    let full: Vec<u32> = pages.iter().map(|page| height(&galley[page.clone()])).collect();
    assert_eq!(pages.len(), 3, "{pages:?}");
    assert!(full[1] >= 20, "{full:?}");
}

#[test]
fn a_chapter_runs_on_where_a_third_of_the_page_is_left() {
    for (above, count) in [(20, 1), (21, 2)] {
        // On pages of 60 halves: lines, half a line of space, and a chapter of eight lines, which would fit in either case.
        let mut galley: Galley = (0..above).map(|_| line(Break::May(0))).collect();
        galley.push(Strip::gap(1));
        galley.push(Strip { opening: Opening::WithRoom, ..line(Break::Never) });
        galley.extend((0..7).map(|_| line(Break::May(0))));
        let pages = break_strips(&mut galley, &room(60));
        assert_eq!(pages.len(), count, "{above} lines above: {pages:?}");
        assert_eq!(pages.last().expect("one").start, if count == 1 { 0 } else { above + 1 });
    }
}

#[test]
fn a_chapter_that_opens_on_the_right_has_an_empty_page_before_it() {
    let mut galley: Galley = vec![line(Break::Always), Strip { opening: Opening::Right, ..line(Break::Always) }];
    galley.push(Strip { opening: Opening::Right, ..line(Break::May(0)) });
    assert_eq!(break_strips(&mut galley, &room(10)), [0..1, 1..1, 1..2, 2..2, 2..3]);
}

#[test]
fn empty_pages_fill_the_sheets() {
    let cover = || Strip { marks: vec![Marker::Bare], ..line(Break::Always) };
    let counts = |pad_to, within_cover, text: usize| {
        let mut galley: Galley = [cover()].into_iter().chain((0..text).map(|_| line(Break::Always))).collect();
        let binding = Binding { pad_to, within_cover };
        let pages = break_pages(&mut galley, &Room { binding, ..room(10) });
        pages.iter().map(|page| if page.strips.is_empty() { '-' } else { 'x' }).collect::<String>()
    };
    assert_eq!(counts(1, None, 4), "xxxxx");
    assert_eq!(counts(2, None, 4), "xxxxx-");
    assert_eq!(counts(4, None, 4), "xxxxx---");
    assert_eq!(counts(2, Some(4), 3), "x-xxx---", "the cover, its inside, three pages and an empty one, inside and back");
    assert_eq!(counts(2, Some(2), 4), "x-xxxx--");
}

#[test]
fn a_box_does_not_end_a_chapter_alone() {
    let mut galley: Galley = (0..15).map(|_| line(Break::May(0))).collect();
    galley.extend([Strip::gap(2), Strip { after: Break::Never, ..Strip::new(5) }, Strip::new(5)]);
    let pages = break_strips(&mut galley, &room(30));
    assert_eq!(pages.len(), 2);
    assert!(pages[1].start < 15, "lines move to the box: {pages:?}");
}

#[test]
fn two_thousand_pages_break_in_linear_time() {
    let mut galley: Galley = (0..100_000).map(|_| line(Break::May(0))).collect();
    assert_eq!(break_strips(&mut galley, &room(100)).len(), 2_000);
}

fn strip() -> impl Strategy<Value = Strip> {
    (0_u32..9, 0_u8..12, 0_usize..20).prop_map(|(height, kind, note)| {
        let mut strip = match kind {
            0 | 1 => Strip::gap(height),
            2 | 3 => line(Break::Never),
            4 => line(Break::Always),
            _ => Strip { after: Break::May(height), ..Strip::new(height) },
        };
        if note < 3 && strip.space == Space::Kept {
            strip.footnotes.push(note);
        }
        strip
    })
}

#[test]
fn a_note_begins_on_the_page_of_its_mark_and_goes_on_overleaf() {
    // Forty lines a page, a box of twenty with the mark, and a note of thirty: without it the page would be less than half full.
    let mut galley: Galley = (0..80).map(|at| line(if at < 20 { Break::Never } else { Break::May(0) })).collect();
    galley[15].footnotes.push(0);
    let room = Room { footnotes: vec![vec![2; 30]], ..room(80) };
    let pages = break_pages(&mut galley, &room);
    assert_eq!(pages[0].strips.start, 0);
    let begun = pages[0].notes[0].1.end;
    assert!((2..=28).contains(&begun), "{pages:?}");
    assert_eq!((pages[1].notes.clone(), pages[1].continues()), (vec![(0, begun..30)], true));
    assert!(pages.iter().all(|page| height(&galley[page.strips.clone()]) + page.feet(&room) <= 80));
}

#[test]
fn a_mark_moves_to_the_page_where_two_lines_of_its_note_stand() {
    let mut galley: Galley = (0..30).map(|_| line(Break::May(0))).collect();
    galley[8].footnotes.push(2);
    let pages = break_pages(&mut galley, &room(20));
    assert_eq!((pages[0].strips.clone(), pages[0].notes.len()), (0..8, 0));
    assert_eq!(pages[1].notes[0].1.start, 0);
}

#[test]
fn a_note_leaves_no_single_line_overleaf() {
    // Room for nine of its ten lines: eight stand here, two there.
    let mut galley: Galley = (0..30).map(|_| line(Break::May(0))).collect();
    galley[0].footnotes.push(2);
    galley[0].after = Break::Never;
    galley[1].after = Break::Never;
    let pages = break_pages(&mut galley, &Room { capacity: 26, ..room(26) });
    let at_once = pages[0].notes[0].1.end;
    assert!(at_once == 10 || at_once <= 8, "{pages:?}");
    let feet = Feet::of(&galley, 0, &room(26).footnotes, 2);
    assert_eq!(feet.fill(0..10, 20), 8);
    assert_eq!(feet.fill(0..10, 5), 0, "a single line is no beginning");
    assert_eq!(feet.fill(0..10, 6), 2);
}

#[test]
fn notes_that_no_page_holds_go_on_until_all_is_said() {
    // Forty notes at one line, three hundred lines of notes in all, and nothing after it.
    let mut galley = vec![Strip { footnotes: vec![2; 30], ..line(Break::May(0)) }];
    let pages = break_pages(&mut galley, &room(40));
    let lines: usize = pages.iter().flat_map(|page| &page.notes).map(|(_, lines)| lines.len()).sum();
    assert_eq!(lines, 300);
    assert_eq!(pages.len(), 16, "eighteen or nineteen lines below the rule of each page");
    assert!(pages.iter().all(|page| page.feet(&room(40)) <= 40));
}

#[test]
fn two_thousand_notes_break_in_linear_time() {
    let mut galley: Galley = (0..2_000).map(|_| Strip { footnotes: vec![2], ..line(Break::May(0)) }).collect();
    let pages = break_pages(&mut galley, &room(100));
    assert!(pages.len() <= 480, "{}", pages.len());
}

proptest! {
    #[test]
    fn breaking_loses_nothing_and_keeps_the_order(mut galley in prop::collection::vec(strip(), 0..120), capacity in 1_u32..60) {
        let room = room(capacity);
        let pages = break_pages(&mut galley, &room);
        let mut at = 0;
        for page in pages.iter().map(|page| &page.strips).filter(|strips| !strips.is_empty()) {
            prop_assert!(at <= page.start);
            prop_assert!(galley[at..page.start].iter().all(|strip| strip.space == Space::Discardable));
            at = page.end;
        }
        prop_assert!(galley[at..].iter().all(|strip| strip.space == Space::Discardable));
        for page in &pages {
            let used = height(&galley[page.strips.clone()]) + page.feet(&room);
            let alone = page.strips.len() + page.notes.iter().map(|(_, lines)| lines.len()).sum::<usize>() == 1;
            prop_assert!(used <= capacity || page.strips.len() == 1 || alone, "a page overflows though it could be broken");
        }
        // Every line of every note, in the order of the marks.
        let marked = galley.iter().flat_map(|strip| strip.footnotes.iter().flat_map(|note| (0..room.footnotes[*note].len()).map(|line| (*note, line))));
        let printed = pages.iter().flat_map(|page| page.notes.iter().flat_map(|(note, lines)| lines.clone().map(|line| (*note, line))));
        prop_assert_eq!(marked.collect::<Vec<_>>(), printed.collect::<Vec<_>>());
    }
}
