package org.indh.cli.consolidate;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.document.UnreadableFileException;

/** Lines that are added up: those of documents, which stand in memory, or those of a list, which stay in its file. */
interface LineSet {
    /** How many lines there are; of a list, when it was added up. */
    long count();

    /** What its lines state codes in. */
    SortedSet<Dimension> dimensions();

    /** What the chosen of them state codes in; of a list, what its columns are. */
    SortedSet<Dimension> dimensions(Chosen chosen);

    /** What they add up to by those dimensions, among which are all that are never added over. */
    Consolidation totals(List<Dimension> by) throws UnreadableFileException;

    /** Those that have one of some codes, as far as others can be passed over while they are read; else all. */
    default LineSet only(Dimension dimension, Set<String> codes) {
        return this;
    }

    /** Codes that there are besides those of lines that were passed over: some of them, to say what was maybe meant. */
    default Set<String> codes(Dimension dimension) throws UnreadableFileException {
        return Set.of();
    }

    /** Gives the chosen of them, in the order of the file. */
    void open(Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException;

    /**
     * Gives what lines are known by to the file that they stand in, of a list all lines that were not passed over; those that
     * another set is asked for are left to it.
     */
    void hashes(Chosen chosen, Function<String, FileLines> files) throws UnreadableFileException;

    /** Gives the chosen of them that are known by some hashes, in the order of the file. */
    void find(LongPredicate hashes, Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException;

    /** What is to be known of them on the error stream, line by line: amounts of the chosen that nobody could read. */
    List<String> remarks(Chosen chosen, Words words);

    /** What is to be known of them beside the figures. */
    List<String> notes(Words words);

    /** Whether lines of it are in no total. */
    boolean isIncomplete();
}
