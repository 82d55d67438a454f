package org.indh.cli.testing;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.document.Kinds;
import org.indh.core.finding.Finding;
import org.indh.core.validation.Profile;
import org.indh.core.validation.Suppressions;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.indh.spreadsheet.SpreadsheetFormat;
import org.indh.spreadsheet.grid.Workbook;

/**
 * One finding of a report, a follower too, by what a reader checks: rule, severity and cells.
 *
 * @param code the rule's code
 * @param severity its severity's code
 * @param cells its cells, the place itself first; the empty text for a sheet as a whole
 */
public record Found(String code, String severity, List<String> cells) {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    public static ValidationReport judge(Path file) {
        Dossier dossier = Dossier.read(List.of(file));
        if (!dossier.unreadable().isEmpty()) {
            throw new AssertionError(dossier.unreadable().get(0));
        }
        return Validator.standard().showingAll().validate(dossier, TODAY);
    }

    public static ValidationReport judge(Workbook workbook) {
        return judge(dossier(workbook));
    }

    private static Dossier dossier(Workbook workbook) {
        return Dossier.of("table.xlsx", new SpreadsheetFormat().drafts(workbook), kinds());
    }

    public static ValidationReport judge(Workbook workbook, List<Document<Suppressions>> decisions) {
        Validator validator = Validator.standard().showingAll();
        for (Document<Suppressions> decision : decisions) {
            validator = validator.suppressing(decision);
        }
        return validator.validate(dossier(workbook), TODAY);
    }

    public static ValidationReport judge(Dossier dossier) {
        return judge(dossier, Profile.standard());
    }

    public static ValidationReport judge(Dossier dossier, Profile profile) {
        return Validator.standard().under(profile).showingAll().validate(dossier, TODAY);
    }

    /** Every kind of document that is installed. */
    public static List<Kind<?>> kinds() {
        List<Kind<?>> kinds = new ArrayList<>();
        ServiceLoader.load(Kinds.class).forEach(module -> kinds.addAll(module.kinds()));
        return kinds;
    }

    /** Every finding of a report, each follower after its root. */
    public static List<Found> all(ValidationReport report) {
        List<Found> all = new ArrayList<>();
        report.findings().forEach(finding -> add(finding, all));
        return all;
    }

    private static void add(Finding finding, List<Found> all) {
        List<String> cells = finding.places().stream()
                .map(place -> Strings.nullToEmpty(place.cell()))
                .toList();
        all.add(new Found(finding.code(), finding.severity().code(), cells));
        finding.followers().forEach(follower -> add(follower, all));
    }

    /** Whether this is what the other says: same rule and severity, the other's cells among these, the first one of them. */
    public boolean says(Found expected) {
        return code.equals(expected.code)
                && severity.equals(expected.severity)
                && cells.containsAll(expected.cells)
                && expected.cells.contains(cells.get(0));
    }

    /** The finding without the order of its cells. */
    public String unordered() {
        return code + " " + severity + " " + new TreeSet<>(cells);
    }
}
