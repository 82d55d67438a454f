package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.BudgetLines;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.core.place.Gazetteer;
import org.indh.planning.programme.Programme;

/**
 * The lines of every budget and financial report and of the partnerships of every programme, in the order of the files. A line
 * says whose it is as its {@link Dimension#MEMBER}: the title of the budget or programme, the file's name where it has none.
 *
 * @param own the lines
 * @param ofApplicants those of the applicants' view of budgets, which are the same money again
 */
record DossierLines(List<SourceLine> own, List<SourceLine> ofApplicants) {
    DossierLines {
        own = ImmutableList.copyOf(own);
        ofApplicants = ImmutableList.copyOf(ofApplicants);
    }

    static DossierLines of(Dossier dossier, Members members) {
        List<SourceLine> own = new ArrayList<>();
        List<SourceLine> ofApplicants = new ArrayList<>();
        for (Document<?> document : dossier.documents()) {
            List<PlacedLine> lines = placed(document);
            List<PlacedLine> views = placedByApplicant(document);
            if (!lines.isEmpty() || !views.isEmpty()) {
                String member = member(document, members);
                lines.forEach(line -> own.add(SourceLine.of(line, document).orElse(Dimension.MEMBER, member)));
                views.forEach(
                        line -> ofApplicants.add(SourceLine.of(line, document).orElse(Dimension.MEMBER, member)));
            }
        }
        return new DossierLines(own, ofApplicants);
    }

    /** The lines, behind them those of the applicants' view where it is wanted. */
    List<SourceLine> with(boolean applicants) {
        return applicants
                ? ImmutableList.<SourceLine>builder()
                        .addAll(own)
                        .addAll(ofApplicants)
                        .build()
                : own;
    }

    private static List<Path> unread(Document<?> document) {
        return document.unreadable().stream().map(document::inValue).toList();
    }

    private static List<PlacedLine> placed(Document<?> document) {
        List<PlacedLine> placed = new ArrayList<>();
        lines(document).ifPresent(lines -> placed.addAll(lines.placedLines(unread(document))));
        document.as(Programme.KIND)
                .flatMap(Document::value)
                .ifPresent(programme -> placed.addAll(programme.placedLines(Gazetteer.morocco(), unread(document))));
        return placed;
    }

    private static List<PlacedLine> placedByApplicant(Document<?> document) {
        return document.as(Budget.KIND)
                .flatMap(Document::value)
                .map(budget -> budget.placedApplicantLines(unread(document)))
                .orElse(List.of());
    }

    private static Optional<BudgetLines> lines(Document<?> document) {
        return document.value().filter(BudgetLines.class::isInstance).map(BudgetLines.class::cast);
    }

    private static String member(Document<?> document, Members members) {
        String place = file(document)
                + document.origin(Path.ROOT)
                        .filter(CellOrigin.class::isInstance)
                        .map(origin -> " · " + ((CellOrigin) origin).sheet())
                        .orElse("");
        return members.name(title(document), place, title(document).equals(file(document)));
    }

    /** What a document is called: its title, else its file's name. */
    static String title(Document<?> document) {
        return ownTitle(document).orElseGet(() -> file(document));
    }

    /** A document's title; nothing where it has none. */
    static Optional<String> ownTitle(Document<?> document) {
        return lines(document)
                .map(BudgetLines::title)
                .or(() -> document.as(Programme.KIND).flatMap(Document::value).map(Programme::title))
                .map(title -> title.text())
                .filter(text -> !text.isBlank());
    }

    private static String file(Document<?> document) {
        return String.valueOf(java.nio.file.Path.of(document.file()).getFileName());
    }
}
