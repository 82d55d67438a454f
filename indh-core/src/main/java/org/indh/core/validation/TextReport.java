package org.indh.core.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.finding.Severity;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Template;
import org.jspecify.annotations.Nullable;

/** Writes a report for people to read on a terminal. */
public final class TextReport {
    private static final int WIDTH = 100;
    private static final String INDENT = "    ";

    private final Language language;
    private final Catalogue terms;
    private final StringBuilder text = new StringBuilder();

    private TextReport(Language language, Catalogue terms) {
        this.language = language;
        this.terms = terms;
    }

    /**
     * The report in that language, each line ended by a line feed.
     *
     * @param terms the words of every pack ({@link Validator#terms()})
     */
    public static String write(ValidationReport report, Language language, Catalogue terms) {
        TextReport writer = new TextReport(language, terms);
        writer.findings(report.findings());
        report.notShown()
                .forEach(hidden -> writer.line(
                        "", writer.say("report.not-shown", Map.of("code", hidden.code(), "count", hidden.count()))));
        writer.notEvaluated(report.notEvaluated());
        writer.summary(report);
        return writer.text.toString();
    }

    private void findings(List<Finding> findings) {
        @Nullable String heading = null;
        for (Finding finding : findings) {
            String of = heading(finding);
            if (!Objects.equals(of, heading)) {
                line("", of);
                text.append('\n');
                heading = of;
            }
            finding(finding, "");
            text.append('\n');
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

    private void finding(Finding finding, String indent) {
        String where = finding.places().isEmpty() ? "" : where(finding.places().get(0)) + "  ";
        String subject = finding.subject() == null ? "" : "  " + finding.subject();
        line(indent, where + severity(finding.severity()) + "  " + finding.code() + subject);
        wrapped(indent + INDENT, finding.message(language));
        if (!finding.places().isEmpty() && finding.places().get(0).raw() != null) {
            wrapped(
                    indent + INDENT,
                    say("report.raw", Map.of("raw", finding.places().get(0).raw())));
        }
        related(finding, indent + INDENT);
        wrapped(indent + INDENT, "→ " + finding.fix(language));
        for (Finding follower : finding.followers()) {
            line(indent + INDENT, say("report.follower", Map.of()));
            finding(follower, indent + INDENT + "  ");
        }
    }

    private void related(Finding finding, String indent) {
        List<String> related = new ArrayList<>();
        for (int i = 1; i < finding.places().size(); i++) {
            Place place = finding.places().get(i);
            String role = place.role() == null ? "" : " (" + terms.get("role." + place.role(), language) + ")";
            String cell = where(place) + role;
            if (!related.contains(cell)) {
                related.add(cell);
            }
        }
        if (finding.morePlaces() != null) {
            related.add(say("report.more-places", Map.of("count", finding.morePlaces())));
        }
        if (!related.isEmpty()) {
            wrapped(indent, say("report.see", Map.of("places", related)));
        }
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

    private String severity(Severity severity) {
        return terms.get("severity." + severity.code(), language);
    }

    private void notEvaluated(List<NotEvaluated> list) {
        for (NotEvaluated entry : list) {
            wrapped(
                    "",
                    say(
                            "report.not-evaluated",
                            Map.of(
                                    "code", entry.code(),
                                    "count", entry.count(),
                                    "reason", terms.get("gap." + entry.reason(), language),
                                    "subjects", entry.subjects())));
        }
        text.append(list.isEmpty() ? "" : "\n");
    }

    private void summary(ValidationReport report) {
        Summary counts = report.summary();
        String key = counts.findings() == 0 ? "report.nothing" : "report.summary";
        line(
                "",
                say(
                        key,
                        Map.of(
                                "errors", counts.error(),
                                "warnings", counts.warning(),
                                "infos", counts.info(),
                                "notEvaluated", counts.notEvaluated())));
    }

    private String say(String key, Map<String, ?> arguments) {
        return new Template(terms.get(key, language)).render(arguments, language, terms);
    }

    private void line(String indent, String line) {
        text.append(indent).append(line).append('\n');
    }

    /** Breaks a text at its blanks so that no line is wider than a terminal, an unbroken word aside. */
    private void wrapped(String indent, String paragraph) {
        StringBuilder line = new StringBuilder();
        for (String word : paragraph.split("[ \n]+", -1)) {
            if (!line.isEmpty() && indent.length() + line.length() + 1 + word.length() > WIDTH) {
                line(indent, line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        line(indent, line.toString());
    }
}
