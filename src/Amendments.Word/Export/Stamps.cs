using System.Buffers.Text;
using System.Globalization;
using System.Xml.Linq;
using Amendments.Composition;
using Amendments.Proposals;
using Amendments.Word.Packaging;

namespace Amendments.Word.Export;

/// <summary>
/// Id, author and date of every mark (ISO/IEC 29500-1 §17.13.5): one counter above the highest id in any part; the author is the
/// first proponent; a date that is only a day is written as noon.
/// </summary>
internal sealed class Stamps
{
    private const string Nobody = "Proposed amendment";

    private readonly Compilation _compilation;
    private readonly bool _unattributed;
    private readonly List<(string Author, DateOnly Date)> _others = [];
    private readonly List<string> _authors = [];
    private readonly HashSet<string> _signed = [];
    private readonly Dictionary<Id<Proposal>, (string Author, string At)> _known = [];
    private int _last;

    public Stamps(DocxPackage package, Compilation compilation, bool unattributed)
    {
        (_compilation, _unattributed) = (compilation, unattributed);
        _last = package.Parts.Where(p => p.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(p => Highest(package.Content(p).Span)).DefaultIfEmpty().Max();
        Before = _last;
    }

    /// <summary>The highest id that the document had before.</summary>
    public int Before { get; }

    /// <summary>How many marks were made.</summary>
    public int Count { get; private set; }

    /// <summary>Everybody who made a mark or comment, in order.</summary>
    public IReadOnlyList<string> Authors => _authors;

    public int NextId() => ++_last;

    /// <summary>An owner of marks that is no proposal; its number is below zero.</summary>
    public Id<Proposal> Owner(string author, DateOnly date)
    {
        _others.Add((author, date));
        return new Id<Proposal>(-_others.Count);
    }

    /// <summary>Notes that somebody made a mark or comment.</summary>
    public void Sign(string author)
    {
        if (_signed.Add(author))
        {
            _authors.Add(author);
        }
    }

    /// <summary>A mark of a proposal around content, or in properties.</summary>
    public XElement Mark(XName name, Id<Proposal> owner, params object[] content)
    {
        Count++;
        if (!_known.TryGetValue(owner, out var known))
        {
            _known[owner] = known = (Author(owner), At(Date(owner)));
            Sign(known.Author);
        }

        var w = name.Namespace;
        return new XElement(name, new XAttribute(w + "id", NextId()), new XAttribute(w + "author", known.Author), new XAttribute(w + "date", known.At), content);
    }

    public string Author(Id<Proposal> owner) => owner.Number < 0 ? _others[-owner.Number - 1].Author : Author(_compilation.Proposal(owner).Proponent);

    public string Author(Id<Participants.Participant> participant) => _unattributed ? Nobody : _compilation.Name(participant);

    public DateOnly Date(Id<Proposal> owner) => owner.Number < 0 ? _others[-owner.Number - 1].Date : _unattributed ? Neutral : _compilation.Date(_compilation.Proposal(owner));

    /// <summary>A date that says nothing about anybody: the draft's own.</summary>
    public DateOnly Neutral => _compilation.Draft.Header.Date ?? new DateOnly(2000, 1, 1);

    public static string At(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}T12:00:00Z");

    // The highest id that is written as prefix:id="123", with one digit to nine.
    private static int Highest(ReadOnlySpan<byte> part)
    {
        var highest = 0;
        while (part.IndexOf(":id="u8) is >= 0 and var at)
        {
            part = part[(at + ":id=".Length)..];
            if (part is [(byte)'"' or (byte)'\'', ..] && Utf8Parser.TryParse(part[1..], out int id, out var digits)
                && digits <= 9 && char.IsAsciiDigit((char)part[1]) && part[(digits + 1)..] is [(byte)'"' or (byte)'\'', ..])
            {
                highest = Math.Max(highest, id);
            }
        }

        return highest;
    }
}
