namespace Amendments.Documents;

/// <summary>What reading a document may cost before it is cut short or refused; each limit names the accident or attack that it stops.</summary>
public sealed record DocumentLimits
{
    /// <summary>The limits that apply when none are given.</summary>
    public static DocumentLimits Default { get; } = new();

    /// <summary>Bytes of the file: stops a disk image or a recording, named by mistake, from filling the memory.</summary>
    public long MaxBytes { get; init; } = 256L << 20;

    /// <summary>How long reading one file may take: stops a crafted file that never ends.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>UTF-16 code units of a text file or page: stops a dump or log whose copies fill the memory. A text file is read up to here, a page, whose tags need their other half, not at all.</summary>
    public int MaxTextLength { get; init; } = 64 << 20;

    /// <summary>UTF-16 code units of one block: stops a file without line ends from becoming one text that nobody can compare. What is longer becomes several blocks.</summary>
    public int MaxBlockLength { get; init; } = 1 << 18;

    /// <summary>Lines of a text file: stops a dump of a database from filling the memory with lines of one character.</summary>
    public int MaxLines { get; init; } = 1_000_000;

    /// <summary>Blocks of a document: stops a small archive that unfolds to millions of paragraphs.</summary>
    public int MaxBlocks { get; init; } = 250_000;

    /// <summary>Elements inside each other: stops a file whose nesting overflows the stack.</summary>
    public int MaxDepth { get; init; } = 500;

    /// <summary>Pages of a PDF: stops a whole archive that was chosen by mistake; the pages before are read.</summary>
    public int MaxPages { get; init; } = 500;
}
