package org.indh.cli.consolidate;

import java.util.Optional;
import org.indh.core.document.Document;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.TextOrigin;

/** Where a line that was added up stands. What a place does not have is an empty text. */
sealed interface LinePlace {
    /** The file, as it was given. */
    String file();

    /** The file, and the sheet where there is one: "budget.xlsx · T3". */
    String heading();

    /** The place within them: "B6", "12:4", "5004", else the part of the document. */
    String where();

    /** The sheet: "T3". */
    String sheet();

    /** The cell: "B6". */
    String cell();

    /** The line of the file, counted from 1: "5004". */
    String line();

    /** The part of the document, as a JSON Pointer. */
    String pointer();

    /** What stands there. */
    String raw();

    /**
     * An amount of a document.
     *
     * @param document whose amount it is
     * @param path the amount within the document's value
     */
    record OfDocument(Document<?> document, Path path) implements LinePlace {
        @Override
        public String file() {
            return document.file();
        }

        private Optional<Origin> origin() {
            return document.origin(document.inTree(path));
        }

        private Optional<CellOrigin> spot() {
            return origin().filter(CellOrigin.class::isInstance).map(CellOrigin.class::cast);
        }

        private Optional<TextOrigin> text() {
            return origin().filter(TextOrigin.class::isInstance).map(TextOrigin.class::cast);
        }

        @Override
        public String heading() {
            return spot().map(spot -> file() + " · " + spot.sheet()).orElseGet(this::file);
        }

        @Override
        public String where() {
            return spot().flatMap(spot -> Optional.ofNullable(spot.cell()))
                    .or(() -> text().map(at -> at.line() + ":" + at.column()))
                    .orElseGet(path::toString);
        }

        @Override
        public String sheet() {
            return spot().map(CellOrigin::sheet).orElse("");
        }

        @Override
        public String cell() {
            return spot().flatMap(spot -> Optional.ofNullable(spot.cell())).orElse("");
        }

        @Override
        public String line() {
            return text().map(at -> String.valueOf(at.line())).orElse("");
        }

        @Override
        public String pointer() {
            return document.inTree(path).toString();
        }

        @Override
        public String raw() {
            return document.raw(document.inTree(path)).orElse("");
        }
    }

    /**
     * A line of a list.
     *
     * @param file the list, as it was given
     * @param number the line, counted from 1
     */
    record OfList(String file, int number) implements LinePlace {
        @Override
        public String heading() {
            return file;
        }

        @Override
        public String where() {
            return line();
        }

        @Override
        public String sheet() {
            return "";
        }

        @Override
        public String cell() {
            return "";
        }

        @Override
        public String line() {
            return String.valueOf(number);
        }

        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String raw() {
            return ""; // told where it was read
        }
    }

    /**
     * What is left of a transfer that was taken out, which stands in no file.
     *
     * @param id the line's, after the entry of the journal: "E3 MAD"
     */
    record OfElimination(String id) implements LinePlace {
        @Override
        public String file() {
            return "";
        }

        @Override
        public String heading() {
            return id.replaceFirst(" .*", "");
        }

        @Override
        public String where() {
            return "";
        }

        @Override
        public String sheet() {
            return "";
        }

        @Override
        public String cell() {
            return "";
        }

        @Override
        public String line() {
            return "";
        }

        @Override
        public String pointer() {
            return "";
        }

        @Override
        public String raw() {
            return "";
        }
    }
}
