package org.indh.spreadsheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.ReadLimitsBuilder;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.rows.TextEncoding;
import org.indh.spreadsheet.archive.FileSignature;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.indh.spreadsheet.limit.Allowance;

/**
 * Reads delimited text into memory within limits, as the one sheet that a suite would make of it, named like the file:
 *
 * <pre>{@code
 * Workbook workbook = CsvFile.read(Path.of("partenariats.csv"), ReadLimits.standard());
 * workbook.sheet("partenariats").orElseThrow().cell(CellRef.parse("C5"));
 * }</pre>
 *
 * <p>Fields are parted by semicolons, commas, tabulators or bars, whichever parts the lines into equally many; a first line
 * {@code sep=;} says it. The encoding is UTF-8 with or without a byte order mark, UTF-16 with one, or an older one of
 * Windows, Western or Arabic. Every field is text, as it was written.
 */
public final class CsvFile {
    private static final String KIND = "csv";
    private static final String MARK = "\uFEFF";

    /** How much of the text decides on the separator, in bytes. */
    private static final int START = 1 << 16;

    private static final Pattern SAID = Pattern.compile("\"?sep=(.)\"?(?:\\R|$)");

    private final String name;
    private final Allowance allowance;
    private final ReadLimits limits;
    private final List<Cell> cells = new ArrayList<>();

    private CsvFile(String name, ReadLimits limits) {
        this.name = name;
        this.allowance = new Allowance(limits);
        this.limits = limits;
    }

    /**
     * Reads a file. It is only read, nothing is written and nothing else is opened.
     *
     * @throws UnreadableFileException if nothing of it can be read; the reason says why
     */
    public static Workbook read(Path file, ReadLimits limits) throws UnreadableFileException {
        byte[] bytes = bytes(file, limits);
        FileSignature signature =
                FileSignature.of(Arrays.copyOf(bytes, Math.min(bytes.length, FileSignature.HEAD_BYTES)));
        Charset charset = TextEncoding.of(bytes);
        if (signature == FileSignature.BLANK) {
            throw new UnreadableFileException(Reason.EMPTY, file.toString(), Map.of());
        }
        if (signature != FileSignature.TEXT) {
            throw new UnreadableFileException(
                    Reason.NOT_WHAT_ITS_NAME_SAYS,
                    file.toString(),
                    Map.of("expected", KIND, "found", signature.code()));
        }
        return new CsvFile(sheetName(file), limits).workbook(file, bytes, charset);
    }

    /**
     * The first rows that a text begins with, as a workbook of one sheet; one without sheets where it cannot be read.
     *
     * @param start the beginning of the text; it may end anywhere, what stands behind its last line break is left out
     * @param rows how many rows at most
     */
    public static Workbook start(byte[] start, int rows) {
        byte[] lines = Arrays.copyOf(start, wholeLines(start));
        ReadLimits limits =
                ReadLimitsBuilder.builder(ReadLimits.standard()).maxRows(rows).build();
        try {
            Workbook read = new CsvFile("", limits).workbook(Path.of(""), lines, TextEncoding.of(lines));
            return new Workbook(read.sheets(), List.of());
        } catch (UnreadableFileException e) {
            return new Workbook(List.of(), List.of());
        }
    }

    /** How many bytes the lines take that end within the text; all where none does. */
    private static int wholeLines(byte[] start) {
        int end = start.length - 1;
        while (end >= 0 && start[end] != '\n') {
            end--;
        }
        boolean isWide = end + 1 < start.length && start[end + 1] == 0;
        return end < 0 ? start.length : end + (isWide ? 2 : 1);
    }

    private static byte[] bytes(Path file, ReadLimits limits) throws UnreadableFileException {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new UnreadableFileException(Reason.NOT_A_FILE, file.toString(), Map.of());
            }
            if (Files.size(file) > limits.maxFileBytes()) {
                Map<String, String> detail = Map.of("limit", "maxFileBytes", "value", "" + limits.maxFileBytes());
                throw new UnreadableFileException(Reason.TOO_LARGE, file.toString(), detail);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableFileException(Reason.NOT_FOUND, file.toString(), Map.of(), e);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
    }

    /** The file's name without its ending: what suites call the sheet. */
    private static String sheetName(Path file) {
        String name = String.valueOf(file.getFileName());
        int point = name.lastIndexOf('.');
        return point < 1 ? name : name.substring(0, point);
    }

    private Workbook workbook(Path file, byte[] bytes, Charset charset) throws UnreadableFileException {
        String start = new String(bytes, 0, Math.min(START, bytes.length), charset);
        int from = 0;
        if (start.startsWith(MARK)) {
            start = start.substring(1);
            from = MARK.getBytes(charset).length;
        }
        Matcher said = SAID.matcher(start);
        boolean isSaid = said.lookingAt();
        char separator = isSaid ? said.group(1).charAt(0) : Separator.of(start);
        int line = 1;
        if (isSaid) {
            from += said.group().getBytes(charset).length;
            line = 2;
        }
        // A decoder given as such reports what is no text in its encoding, where one made of a charset would replace
        // it.
        Reader body =
                new InputStreamReader(new ByteArrayInputStream(bytes, from, bytes.length - from), charset.newDecoder());
        int row = 0;
        try (CsvReader<CsvRecord> records = Separator.reader(separator).ofCsvRecord(body)) {
            for (CsvRecord record : records) {
                row++;
                if (row > Math.min(limits.maxRows(), CellRef.LAST_ROW)) {
                    allowance.cut("maxRows", limits.maxRows(), name, CellRef.of(Math.min(row, CellRef.LAST_ROW), 1));
                    break;
                }
                row(row, record.getFields());
                line += 1
                        + record.getFields().stream().mapToInt(CsvFile::breaks).sum();
            }
        } catch (CsvParseException e) {
            // A quotation mark that is never closed, or that letters follow.
            Map<String, String> detail = Map.of("line", String.valueOf(line));
            throw new UnreadableFileException(Reason.MALFORMED, file.toString(), detail, e);
        } catch (IOException | UncheckedIOException e) {
            throw new UnreadableFileException(Reason.WRONG_ENCODING, file.toString(), Map.of(), e);
        }
        return new Workbook(List.of(Sheet.of(name, cells)), allowance.reached());
    }

    private static int breaks(String field) {
        return (int) field.lines().count() - (field.isEmpty() ? 0 : 1) + (field.endsWith("\n") ? 1 : 0);
    }

    private void row(int row, List<String> fields) {
        for (int i = 0; i < fields.size(); i++) {
            String field = fields.get(i);
            if (field.isEmpty()) {
                continue;
            }
            if (i >= Math.min(limits.maxColumns(), CellRef.LAST_COLUMN)) {
                allowance.cut(
                        "maxColumns", limits.maxColumns(), name, CellRef.of(row, Math.min(i + 1, CellRef.LAST_COLUMN)));
                return;
            }
            CellRef ref = CellRef.of(row, i + 1);
            if (!allowance.keep(name, ref)) {
                return;
            }
            String text = field;
            if (field.length() > limits.maxCellLength()) {
                allowance.cut("maxCellLength", limits.maxCellLength(), name, ref);
                text = field.substring(0, limits.maxCellLength());
            }
            if (!allowance.keepText(text)) {
                allowance.cutText(name, ref);
                return;
            }
            cells.add(Cell.text(ref, text));
        }
    }
}
