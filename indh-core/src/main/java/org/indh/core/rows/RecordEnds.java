package org.indh.core.rows;

/** Where records of a text end: JSON Lines at every line end, delimited text at those outside quotation marks. */
@FunctionalInterface
public interface RecordEnds {
    /** Every line end ends a record. */
    RecordEnds EVERY_LINE = RecordEnds::lastLineEnd;

    /**
     * The last end of a record.
     *
     * @param block a piece whose first byte starts a record; it is told whether it may hold quotation marks
     * @param length how much of it is text
     * @return one more than the place of that line end; 0 where no record ends
     */
    int last(Block block, int length);

    private static int lastLineEnd(Block block, int length) {
        int end = length;
        while (end > 0 && block.bytes()[end - 1] != '\n') {
            end--;
        }
        return end;
    }
}
