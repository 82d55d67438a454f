package org.indh.core.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.code.SectorAllocation;
import org.indh.core.code.SectorVocabulary;
import org.indh.core.document.Document;
import org.indh.core.document.Part;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.text.Language;
import org.indh.core.text.Shown;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/** The sectors of one vocabulary in one list make up 100 %; said once, at the first of them. */
final class SectorShares {
    private static final Percent WHOLE = Percent.of(100);

    /** A sum of percentages; it may have more digits than any of them. */
    private record Sum(BigDecimal value) implements Shown {
        @Override
        public String in(Language language) {
            return language.percent(value);
        }

        @Override
        public String toString() {
            return value.toPlainString() + " %";
        }
    }

    private final Document<?> document;
    private final List<Part> parts;
    private final List<Percent> stated = new ArrayList<>();

    private SectorShares(Document<?> document, List<Part> parts) {
        this.document = document;
        this.parts = parts;
        for (Part part : parts) {
            @Nullable Percent percent = ((SectorAllocation) part.value()).percent();
            if (percent != null) {
                stated.add(percent);
            }
        }
    }

    static Verdict check(At<SectorAllocation> at, SectorVocabulary vocabulary) {
        Path list = list(at.part());
        List<Part> parts = at.part().parent().map(Part::records).orElse(List.of(at.part())).stream()
                .filter(part -> part.value() instanceof SectorAllocation sector
                        && vocabulary.equals(sector.vocabulary())
                        && list(part).equals(list))
                .toList();
        if (!parts.get(0).path().equals(at.part().path())) {
            return Verdict.pass();
        }
        return new SectorShares(at.document(), parts).check(list);
    }

    /** Where the list stands that a sector is in. */
    private static Path list(Part part) {
        List<String> segments = part.path().segments();
        return new Path(segments.subList(0, Math.max(0, segments.size() - 1)));
    }

    private Verdict check(Path list) {
        Optional<Path> unreadable = unreadable(list);
        if (unreadable.isPresent()) {
            return Verdict.notEvaluated("unreadable", new Spot(document, unreadable.get(), null));
        }
        if (stated.isEmpty() && parts.size() == 1) {
            return Verdict.pass(); // an only sector is the whole, said or not
        }
        BigDecimal sum = stated.stream().map(Percent::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = stated.size() == parts.size();
        if (!complete && sum.compareTo(WHOLE.value()) <= 0) {
            return Verdict.notEvaluated("absent", spot(parts.get(0)));
        }
        return sum.compareTo(WHOLE.value()) == 0 ? Verdict.pass() : Verdict.of(breach(sum, complete));
    }

    private Breach breach(BigDecimal sum, boolean complete) {
        Breach breach = Breach.at(parts.stream().map(this::spot).toList())
                .variant("sum")
                .found(new Sum(sum))
                .expected(WHOLE);
        return complete && isRounding(sum) ? breach.lowered(Severity.INFO, "rounding") : breach;
    }

    /** Whether each part could be off by half a unit of its last digit, and the sum with them. */
    private boolean isRounding(BigDecimal sum) {
        BigDecimal slack = stated.stream()
                .map(percent -> BigDecimal.valueOf(5, percent.decimals() + 1))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.subtract(WHOLE.value()).abs().compareTo(slack) <= 0;
    }

    private Spot spot(Part part) {
        return new Spot(document, part.path().child("percent"), null);
    }

    /** Something in the list that could not be read: the sum of the rest says nothing. */
    private Optional<Path> unreadable(Path list) {
        Path inTree = document.inTree(list);
        return document.unreadable().tailSet(inTree, true).stream()
                .takeWhile(path -> path.startsWith(inTree))
                .findFirst();
    }
}
