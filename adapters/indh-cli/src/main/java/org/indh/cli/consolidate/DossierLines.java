package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
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
import org.indh.core.place.Gazetteer;
import org.indh.planning.programme.Programme;

/**
 * The lines of every budget and financial report and of the partnerships of every programme, in the order of the files. A line says whose it is as
 * its {@link Dimension#MEMBER}: the title of the budget or programme, the file's name where it has none.
 */
final class DossierLines {
    private final boolean withApplicants;
    private final Members members;
    private final ImmutableList.Builder<SourceLine> lines = ImmutableList.builder();

    private DossierLines(boolean withApplicants, Members members) {
        this.withApplicants = withApplicants;
        this.members = members;
    }

    /** @param withApplicants whether the applicants' view of budgets is wanted, which is the same money again */
    static DocumentLines of(Dossier dossier, boolean withApplicants, Members members) {
        DossierLines reading = new DossierLines(withApplicants, members);
        dossier.documents().forEach(reading::add);
        return new DocumentLines(reading.lines.build());
    }

    private void add(Document<?> document) {
        List<PlacedLine> placed = placed(document);
        if (!placed.isEmpty()) {
            String member = member(document);
            placed.forEach(line -> lines.add(SourceLine.of(line, document).orElse(Dimension.MEMBER, member)));
        }
    }

    private List<PlacedLine> placed(Document<?> document) {
        var unread = document.unreadable().stream().map(document::inValue).toList();
        List<PlacedLine> placed = new ArrayList<>();
        lines(document).ifPresent(lines -> placed.addAll(lines.placedLines(unread)));
        if (withApplicants) {
            document.as(Budget.KIND)
                    .flatMap(Document::value)
                    .ifPresent(budget -> placed.addAll(budget.placedApplicantLines(unread)));
        }
        document.as(Programme.KIND)
                .flatMap(Document::value)
                .ifPresent(programme -> placed.addAll(programme.placedLines(Gazetteer.morocco(), unread)));
        return placed;
    }

    private static Optional<BudgetLines> lines(Document<?> document) {
        return document.value().filter(BudgetLines.class::isInstance).map(BudgetLines.class::cast);
    }

    private String member(Document<?> document) {
        String place = file(document)
                + document.origin(org.indh.core.finding.Path.ROOT)
                        .filter(CellOrigin.class::isInstance)
                        .map(origin -> " · " + ((CellOrigin) origin).sheet())
                        .orElse("");
        return members.name(title(document), place, title(document).equals(file(document)));
    }

    /** What a document is called: its title, else its file's name. */
    static String title(Document<?> document) {
        return lines(document)
                .map(BudgetLines::title)
                .or(() -> document.as(Programme.KIND).flatMap(Document::value).map(Programme::title))
                .map(title -> title.text())
                .filter(text -> !text.isBlank())
                .orElseGet(() -> file(document));
    }

    private static String file(Document<?> document) {
        return String.valueOf(Path.of(document.file()).getFileName());
    }
}
