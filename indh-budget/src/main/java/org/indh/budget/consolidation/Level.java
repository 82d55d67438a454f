package org.indh.budget.consolidation;

import java.util.OptionalLong;

/** The totals by some of a table's dimensions, in columns. Some of its cells may be empty. */
interface Level {
    /** One more than the last cell. */
    int size();

    /** The number of a cell's code in the dimension at that place among the level's. */
    int number(int cell, int index);

    /** How many lines a cell has; none where it is empty. */
    long lines(int cell);

    /** The total in minor units, where it is in one currency, in money, known as a whole and fits a long. */
    OptionalLong minor(int cell);

    Total total(int cell);

    /** The same without the dimension at that place. */
    Level without(int index);
}
