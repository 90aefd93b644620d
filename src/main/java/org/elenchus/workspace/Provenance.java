package org.elenchus.workspace;

/**
 * What a layer was made with. A mined layer is up to date while these are today's. Empty strings where a person made it.
 *
 * @param miner version of the miner
 * @param rules digest of the rules, lexicons and weights
 * @param scheme digest of the concept scheme
 */
public record Provenance(String miner, String rules, String scheme) {

    /** Of a layer that a person made. */
    public static final Provenance BY_HAND = new Provenance("", "", "");
}
