namespace Amendments.Readers;

/// <summary>What reading a PDF may cost before it is refused; each limit names the attack or accident that it stops.</summary>
public sealed record PdfLimits
{
    /// <summary>The limits that apply when none are given.</summary>
    public static PdfLimits Default { get; } = new();

    /// <summary>How long the text may take to come out: stops a crafted file that never ends. Ten pages take about a tenth of a second.</summary>
    public TimeSpan MaxTime { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Pages: stops a book or a whole archive that was chosen by mistake.</summary>
    public int MaxPages { get; init; } = 500;

    /// <summary>Bytes of the text with its places on the pages: stops a small file that unfolds to one that fills the memory. A full page takes about 60,000.</summary>
    public int MaxTextBytes { get; init; } = 96 << 20;

    /// <summary>Lines on one page: stops a page of scattered pieces whose comparison, each with each, would keep the machine busy.</summary>
    public int MaxLinesOnPage { get; init; } = 2_000;
}
