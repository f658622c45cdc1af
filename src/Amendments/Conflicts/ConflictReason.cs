namespace Amendments.Conflicts;

/// <summary>Why two requests cannot both be granted as they stand, the weightiest first; the last two do not exclude each other.</summary>
public enum ConflictReason
{
    /// <summary>One asks to keep as it stands what the other changes.</summary>
    Retain,

    /// <summary>One deletes the paragraph that the other changes, moves or merges.</summary>
    DeletesParagraph,

    /// <summary>One moves the paragraph that the other changes, or moves elsewhere.</summary>
    MovesParagraph,

    /// <summary>One merges or splits paragraphs where the other stands in the way.</summary>
    Structure,

    /// <summary>One words the sentence or paragraph anew, the other changes words in it that the first changes, too.</summary>
    RewordsSentence,

    /// <summary>They replace the same words differently, or strike stretches that overlap.</summary>
    DifferentWords,

    /// <summary>One strikes words that the other changes or builds on.</summary>
    DeletesEdited,

    /// <summary>One changes words that only the other puts in: it can be granted together with the other, and not without it.</summary>
    AmendsProposal,

    /// <summary>Both put something in at one place: both can be granted, and somebody has to say which comes first.</summary>
    Order,
}
