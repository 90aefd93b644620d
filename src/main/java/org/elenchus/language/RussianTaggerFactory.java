package org.elenchus.language;

import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSTaggerFactory;
import org.elenchus.morphology.RussianDictionary;

/**
 * The factory that the Russian tagger models name. Public, with a public constructor, because OpenNLP makes it by name
 * when such a model is read; the package must have been allowed to it before, see {@link ModelFile}.
 */
public final class RussianTaggerFactory extends POSTaggerFactory {

    @Override
    public POSContextGenerator getPOSContextGenerator() {
        return getPOSContextGenerator(0);
    }

    /** The cache size is not heeded: forms are remembered by the dictionary. */
    @Override
    public POSContextGenerator getPOSContextGenerator(int cacheSize) {
        return new RussianContext(new WordForms(RussianDictionary.shared()));
    }
}
