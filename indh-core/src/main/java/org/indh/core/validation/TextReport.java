package org.indh.core.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.finding.Severity;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.indh.core.text.Template;
import org.jspecify.annotations.Nullable;

/**
 * Writes a report for people to read: a heading for each sheet, then one block for each finding, its place first, its
 * severity in words, and what it says in full below; the counts stand at the end.
 *
 * <pre>
 * cadre-logique.xlsx · Cadre logique OS 1
 *
 *   B5   erreur         LF-PCT-MATCH  IOV 1
 *        9 sur 12 font 75 %, et non 77 %.
 *        « 9 communes disposent d’un SAS (77 %) »
 *        voir C5 (population)
 *        → Corrigez le nombre ou le pourcentage.
 * </pre>
 */
public final class TextReport {
    private static final String MARGIN = "  ";
    private static final String GAP = "  ";
    private static final int NARROWEST = 40;

    private final Language language;
    private final Catalogue terms;
    private final Style style;
    private final int severityWidth;
    private final Page page;

    /**
     * How a report is set.
     *
     * @param width how many characters a line may hold, an unbroken word aside; 40 at least
     * @param colour whether severities and headings are set off with the escape sequences of terminals; everything is
     *     said in words as well
     */
    public record Style(int width, boolean colour) {
        /** A hundred characters, no colour. */
        public static final Style PLAIN = new Style(100, false);

        public Style {
            width = Math.max(NARROWEST, width);
        }

        private String bold(String words) {
            return set("1", words);
        }

        private String of(Severity severity, String words) {
            return set(
                    switch (severity) {
                        case ERROR -> "1;31";
                        case WARNING -> "33";
                        case INFO -> "36";
                    },
                    words);
        }

        private String set(String codes, String words) {
            return colour && !words.isEmpty() ? "\u001B[" + codes + 'm' + words + "\u001B[0m" : words;
        }
    }

    private TextReport(Language language, Catalogue terms, Style style) {
        this.language = language;
        this.terms = terms;
        this.style = style;
        this.page = new Page(style.width());
        int widest = 0;
        for (Severity severity : Severity.values()) {
            widest = Math.max(widest, Page.width(word(severity)));
        }
        this.severityWidth = widest;
    }

    /**
     * The report in that language, plain, each line ended by a line feed.
     *
     * @param terms the words of every pack ({@link Validator#terms()})
     */
    public static String write(ValidationReport report, Language language, Catalogue terms) {
        return write(report, language, terms, Style.PLAIN);
    }

    /** The report in that language and style, each line ended by a line feed. */
    public static String write(ValidationReport report, Language language, Catalogue terms, Style style) {
        TextReport writer = new TextReport(language, terms, style);
        writer.profile(report.profile());
        writer.findings(report.findings());
        for (ValidationReport.NotShown hidden : report.notShown()) {
            writer.paragraph(
                    "", writer.say("report.not-shown", Map.of("code", hidden.code(), "count", hidden.count())));
        }
        writer.notEvaluated(report.notEvaluated());
        if (!report.notShown().isEmpty() || !report.notEvaluated().isEmpty()) {
            writer.page.line("");
        }
        writer.suppressed(report.suppressed());
        writer.masked(report.masked());
        writer.summary(report.summary());
        return writer.page.toString();
    }

    /** That something is masked, and how to see it. */
    private void masked(@Nullable Integer count) {
        if (count != null) {
            paragraph("", say("report.masked", Map.of("count", count)));
            line("");
        }
    }

    /** Who judged, where it is not the usual profile. */
    private void profile(String name) {
        if (!name.equals(Profile.standard().name())) {
            line(say("report.profile", Map.of("profile", name)));
            line("");
        }
    }

    private void findings(List<Finding> findings) {
        int start = 0;
        while (start < findings.size()) {
            String heading = heading(findings.get(start));
            int end = start;
            int placeWidth = 0;
            while (end < findings.size() && heading(findings.get(end)).equals(heading)) {
                placeWidth = Math.max(placeWidth, Page.width(where(findings.get(end))));
                end++;
            }
            line(heading.isEmpty() ? "" : style.bold(Template.show(heading, language, terms)));
            line("");
            for (Finding finding : findings.subList(start, end)) {
                finding(finding, MARGIN, placeWidth);
                line("");
            }
            start = end;
        }
    }

    private static String heading(Finding finding) {
        if (finding.places().isEmpty()) {
            return "";
        }
        Place place = finding.places().get(0);
        String file = Objects.requireNonNullElse(place.file(), "");
        return place.sheet() == null ? file : file + " · " + place.sheet();
    }

    private void finding(Finding finding, String margin, int placeWidth) {
        String where = where(finding);
        String severity = word(finding.severity());
        String indent = margin + (placeWidth == 0 ? "" : " ".repeat(placeWidth) + GAP);
        String head = style.of(finding.severity(), severity)
                + " ".repeat(severityWidth - Page.width(severity))
                + GAP
                + finding.code();
        int headWidth = Page.width(indent) + severityWidth + GAP.length() + Page.width(finding.code());
        String subject = finding.subject() == null ? "" : finding.subject();
        boolean fits = page.holds(headWidth + GAP.length() + Page.width(subject));
        String place = placeWidth == 0 ? "" : style.bold(where) + " ".repeat(placeWidth - Page.width(where)) + GAP;
        line(margin + place + head + (fits && !subject.isEmpty() ? GAP + subject : ""));
        if (!fits) {
            paragraph(indent, subject);
        }
        paragraph(indent, finding.message(language));
        if (!finding.places().isEmpty() && finding.places().get(0).raw() != null) {
            paragraph(
                    indent,
                    say("report.raw", Map.of("raw", finding.places().get(0).raw())));
        }
        related(finding, indent);
        paragraph(indent, (language.isRightToLeft() ? "← " : "→ ") + finding.fix(language));
        followers(finding.followers(), indent);
    }

    private void followers(List<Finding> followers, String indent) {
        if (followers.isEmpty()) {
            return;
        }
        paragraph(indent, say("report.follower", Map.of()));
        int placeWidth = followers.stream()
                .mapToInt(follower -> Page.width(where(follower)))
                .max()
                .orElse(0);
        followers.forEach(follower -> finding(follower, indent + MARGIN, placeWidth));
    }

    /** The other places; those one after the other that have one role bear it once. */
    private void related(Finding finding, String indent) {
        List<String> related = new ArrayList<>();
        LinkedHashSet<String> run = new LinkedHashSet<>();
        for (int i = 1; i < finding.places().size(); i++) {
            Place place = finding.places().get(i);
            run.add(elsewhere(place, finding.places().get(0)) + where(place));
            boolean goesOn = place.role() != null
                    && i + 1 < finding.places().size()
                    && place.role().equals(finding.places().get(i + 1).role());
            if (!goesOn) {
                String role = place.role() == null ? "" : " (" + terms.get("role." + place.role(), language) + ")";
                related.add(Template.show(String.join(" ", run), language, terms) + role);
                run.clear();
            }
        }
        if (finding.morePlaces() != null) {
            related.add(say("report.more-places", Map.of("count", finding.morePlaces())));
        }
        if (!related.isEmpty()) {
            Stream<Shown> places = related.stream().distinct().map(place -> language -> place);
            paragraph(indent, say("report.see", Map.of("places", places.toList())));
        }
    }

    /** The sheet or file of a place, where it is not that of the finding's own place. */
    private static String elsewhere(Place place, Place own) {
        String file = Objects.equals(place.file(), own.file()) || place.file() == null ? "" : place.file() + " · ";
        boolean sameSheet = file.isEmpty() && Objects.equals(place.sheet(), own.sheet());
        String sheet = sameSheet || place.sheet() == null ? "" : place.sheet();
        return file + (sheet.isEmpty() || place.cell() == null ? sheet : sheet + "!");
    }

    private static String where(Finding finding) {
        return finding.places().isEmpty() ? "" : where(finding.places().get(0));
    }

    private static String where(Place place) {
        if (place.cell() != null) {
            return place.cell();
        }
        if (place.line() != null) {
            return place.line() + ":" + place.column();
        }
        return Objects.requireNonNullElse(place.sheet() == null ? place.pointer() : "", "");
    }

    private String word(Severity severity) {
        return terms.get("severity." + severity.code(), language);
    }

    private void notEvaluated(List<NotEvaluated> list) {
        for (NotEvaluated entry : list) {
            paragraph(
                    "",
                    say(
                            "report.not-evaluated",
                            Map.of(
                                    "code", entry.code(),
                                    "count", entry.count(),
                                    "reason", terms.get("gap." + entry.reason(), language),
                                    "subjects", entry.subjects())));
        }
    }

    private void suppressed(List<Suppressed> list) {
        if (list.isEmpty()) {
            return;
        }
        line(style.bold(say("report.suppressed", Map.of())));
        for (Suppressed one : list) {
            Finding finding = one.finding();
            String where = (heading(finding) + " " + where(finding)).strip();
            String subject = finding.subject() == null ? "" : GAP + finding.subject();
            String place = where.isEmpty() ? "" : Template.show(where, language, terms);
            paragraph(MARGIN, place + GAP + finding.code() + subject);
            paragraph(MARGIN + MARGIN, decision(one));
        }
        line("");
    }

    private String decision(Suppressed one) {
        List<String> said = new ArrayList<>();
        said.add(say("report.suppressed.reason", Map.of("reason", one.reason())));
        if (one.by() != null) {
            said.add(say("report.suppressed.by", Map.of("by", one.by())));
        }
        if (one.until() != null) {
            said.add(say("report.suppressed.until", Map.of("until", one.until())));
        }
        return String.join(language.isRightToLeft() ? "، " : ", ", said);
    }

    private void summary(Summary counts) {
        String key = counts.findings() == 0 ? "report.nothing" : "report.summary";
        Map<String, Object> arguments = Map.of(
                "errors", counts.error(),
                "warnings", counts.warning(),
                "infos", counts.info(),
                "notEvaluated", counts.notEvaluated());
        String suppressed = counts.suppressed() == 0
                ? ""
                : " " + say("report.summary.suppressed", Map.of("suppressed", counts.suppressed()));
        line(style.bold(say(key, arguments) + suppressed));
    }

    private void line(String line) {
        page.line(line);
    }

    private void paragraph(String indent, String words) {
        page.paragraph(indent, words);
    }

    private String say(String key, Map<String, ?> arguments) {
        return new Template(terms.get(key, language)).render(arguments, language, terms);
    }
}
