package org.indh.json.embedder;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.measure.Quantity;
import org.indh.core.money.Money;
import org.indh.core.time.Timing;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/** What a partner sends, as a program keeps it: a JavaBean with values of the library in it. */
public class Submission {
    public int number;
    public @Nullable Logframe logframe;
    public List<Indicator> indicators = new ArrayList<>();
    public List<Quantity> quantities = new ArrayList<>();
    public @Nullable Timing due;
    public @Nullable Money budget;
    public @Nullable Level level;
}
