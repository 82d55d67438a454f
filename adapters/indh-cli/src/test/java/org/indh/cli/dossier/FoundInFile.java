package org.indh.cli.dossier;

import com.google.common.base.Strings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.cli.testing.Found;
import org.indh.core.finding.Finding;
import org.indh.core.finding.Place;
import org.indh.core.validation.ValidationReport;

/**
 * A finding with the file that it stands in.
 *
 * @param file the name of the file that its first place is in
 * @param found the finding; of its cells those in that file
 */
record FoundInFile(String file, Found found) {
    static List<FoundInFile> all(ValidationReport report) {
        List<FoundInFile> all = new ArrayList<>();
        report.findings().forEach(finding -> add(finding, all));
        return all;
    }

    private static void add(Finding finding, List<FoundInFile> all) {
        String file = file(finding.places().get(0));
        List<String> cells = finding.places().stream()
                .filter(place -> file(place).equals(file))
                .map(FoundInFile::where)
                .toList();
        all.add(new FoundInFile(
                file, new Found(finding.code(), finding.severity().code(), cells)));
        finding.followers().forEach(follower -> add(follower, all));
    }

    /** The cell; the empty text for a sheet as a whole; in a file of no sheets the pointer. */
    private static String where(Place place) {
        return place.sheet() == null && place.cell() == null
                ? Strings.nullToEmpty(place.pointer())
                : Strings.nullToEmpty(place.cell());
    }

    private static String file(Place place) {
        return Path.of(Objects.requireNonNullElse(place.file(), ""))
                .getFileName()
                .toString();
    }

    /** Whether this is what a row of an expected table says; a row without cells names the file alone. */
    boolean says(FoundInFile row) {
        boolean anyPlace = row.found.cells().equals(List.of(""));
        return file.equals(row.file)
                && (anyPlace
                        ? found.code().equals(row.found.code())
                                && found.severity().equals(row.found.severity())
                        : found.says(row.found));
    }

    @Override
    public String toString() {
        return file + " " + found.unordered();
    }
}
