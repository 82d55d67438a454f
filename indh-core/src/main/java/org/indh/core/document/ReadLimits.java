package org.indh.core.document;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How much of a file a reader takes in before it stops. Files come from strangers: a few kilobytes may unzip to
 * terabytes, and a sheet may claim sixteen milliard cells. The standard limits let one file be read in a heap of 256 MB.
 *
 * <p>A limit is known by its component's name ({@code "maxRows"}) wherever one is reported. Two sorts exist. Those that
 * make a file impossible to read raise {@link UnreadableFileException} with
 * {@link UnreadableFileException.Reason#TOO_LARGE}: {@code maxFileBytes}, {@code maxUnzippedBytes},
 * {@code maxCompressionRatio}, {@code maxParts}, {@code maxDepth}, {@code maxTokenBytes}. The others cut: what lies within
 * the limit is read, and the reader reports the limit and the first place that it left out or shortened.
 *
 * <p>Example: {@code ReadLimits.standard().withMaxRows(2_000)}.
 *
 * @param maxFileBytes size of the file as it lies on the disk, in bytes; 64 MiB, room for a workbook with photographs
 * @param maxUnzippedBytes what all parts of a zipped file may unzip to while they are streamed, in bytes; 256 MiB. They
 *     are never held whole
 * @param maxCompressionRatio unzipped bytes for one zipped byte within a part; 200. Judged only once a part has given
 *     {@link #COMPRESSION_FLOOR_BYTES}, because small real sheets of equal rows compress as well as bombs do
 * @param maxParts files inside a zipped file, a count; 10,000, because each costs memory before anything is read
 * @param maxSheets sheets of a workbook, a count; 1,000
 * @param maxRows the highest row read of a sheet, numbered from 1; 1,048,576, where sheets end in current suites
 * @param maxColumns the highest column read of a sheet, numbered from 1; 16,384, which is XFD
 * @param maxCells what is kept of a workbook, a count of cells that hold something, of merged ranges and of hidden ranges,
 *     over all its sheets; 1,000,000
 * @param maxCellLength text of one cell or scalar, in characters (UTF-16 units); 32,767, which is what a cell holds in
 *     current suites
 * @param maxTextBytes text kept of a file, in bytes of memory, a text used by many cells counted once; 96 MiB. Shared
 *     strings and cells' own texts draw on it together
 * @param maxDepth how deep elements, objects and lists may stand inside each other, a count; 256
 * @param maxTokenBytes one piece of markup (a tag with its attributes, a comment), in bytes; 1 MiB, because a parser
 *     holds it whole
 * @param maxDigits digits that a number needs when written without an exponent, a count; 100. A number beyond it stays
 *     text, so that {@code 1e999999999} costs nothing
 * @param maxValues what is kept of a text such as JSON, a count of its objects, lists and leaves; 100,000, a plan of
 *     three thousand projects. Longer lists of lines are read by row and need no tree
 * @param maxFaults what is kept of a document that cannot be read or that nobody knows, a count of places; 50,000
 */
@RecordBuilder
public record ReadLimits(
        long maxFileBytes,
        long maxUnzippedBytes,
        int maxCompressionRatio,
        int maxParts,
        int maxSheets,
        int maxRows,
        int maxColumns,
        int maxCells,
        int maxCellLength,
        long maxTextBytes,
        int maxDepth,
        int maxTokenBytes,
        int maxDigits,
        int maxValues,
        int maxFaults)
        implements ReadLimitsBuilder.With {

    /** How much a part must have given before its compression is judged, in bytes: 16 MiB. */
    public static final long COMPRESSION_FLOOR_BYTES = 16L << 20;

    private static final ReadLimits STANDARD = new ReadLimits(
            64L << 20,
            256L << 20,
            200,
            10_000,
            1_000,
            1_048_576,
            16_384,
            1_000_000,
            32_767,
            96L << 20,
            256,
            1 << 20,
            100,
            100_000,
            50_000);

    /**
     * Checks every limit.
     *
     * @throws IllegalArgumentException if a limit is below 1; the message names it
     */
    public ReadLimits {
        atLeastOne("maxFileBytes", maxFileBytes);
        atLeastOne("maxUnzippedBytes", maxUnzippedBytes);
        atLeastOne("maxCompressionRatio", maxCompressionRatio);
        atLeastOne("maxParts", maxParts);
        atLeastOne("maxSheets", maxSheets);
        atLeastOne("maxRows", maxRows);
        atLeastOne("maxColumns", maxColumns);
        atLeastOne("maxCells", maxCells);
        atLeastOne("maxCellLength", maxCellLength);
        atLeastOne("maxTextBytes", maxTextBytes);
        atLeastOne("maxDepth", maxDepth);
        atLeastOne("maxTokenBytes", maxTokenBytes);
        atLeastOne("maxDigits", maxDigits);
        atLeastOne("maxValues", maxValues);
        atLeastOne("maxFaults", maxFaults);
    }

    /** The limits given above, for a heap of 256 MB. */
    public static ReadLimits standard() {
        return STANDARD;
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, not " + value);
        }
    }
}
