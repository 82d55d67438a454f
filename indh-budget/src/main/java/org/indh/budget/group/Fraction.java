package org.indh.budget.group;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;

/** A share in lowest terms, so that shares can be added and compared exactly. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
    static final Fraction NIL = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    static final Fraction WHOLE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    Fraction {
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        numerator = numerator.divide(signed);
        denominator = denominator.divide(signed);
    }

    static Fraction of(Share share) {
        BigDecimal part = share.numerator().value();
        BigDecimal whole = share.denominator().value();
        int digits = Math.max(part.scale(), whole.scale());
        return new Fraction(
                part.setScale(digits).unscaledValue(), whole.setScale(digits).unscaledValue());
    }

    Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    /** The part that this is of another one, which is not nil. */
    Fraction over(Fraction other) {
        return new Fraction(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    Fraction min(Fraction other) {
        return compareTo(other) <= 0 ? this : other;
    }

    boolean isNil() {
        return numerator.signum() == 0;
    }

    /** Whole numbers in the proportion of these fractions. */
    static List<Decimal> weights(List<Fraction> fractions) {
        BigInteger common = fractions.stream()
                .map(Fraction::denominator)
                .reduce(BigInteger.ONE, (one, other) -> one.multiply(other).divide(one.gcd(other)));
        return fractions.stream()
                .map(fraction ->
                        new Decimal(new BigDecimal(fraction.numerator.multiply(common.divide(fraction.denominator)))))
                .toList();
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
