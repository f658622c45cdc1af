using System.Globalization;
using Amendments.Composition;
using Amendments.Papers;
using Amendments.Participants;
using Amendments.Proposals;

namespace Amendments.Rendering.Tables;

/// <summary>What a table is about, and what it may tell.</summary>
/// <param name="compilation">Its proposals and remarks.</param>
/// <param name="culture">In whose alphabetical order names stand.</param>
/// <param name="nameIn">Finds a name that may not be told; null where everything may.</param>
internal sealed class TableSubject(Compilation compilation, CultureInfo culture, Func<string, string?>? nameIn)
{
    public Compilation Compilation => compilation;

    public Draft Draft => compilation.Draft;

    public bool IsNamed => nameIn is null;

    public StringComparer Alphabet { get; } = StringComparer.Create(culture, ignoreCase: true);

    public TablePlaces Places { get; } = new(compilation);

    /// <summary>Whether words tell nobody's name that may not be told.</summary>
    public bool CanTell(string words) => nameIn?.Invoke(words) is null;

    /// <summary>Names in alphabetical order.</summary>
    public string Names(IEnumerable<Id<Participant>> participants) => string.Join(", ", participants.Select(compilation.Name).Order(Alphabet));

    /// <summary>A proposal by its id and proponent: "P5 (UNESCO)".</summary>
    public string Name(Id<Proposal> id) => $"{id} ({compilation.Proponent(id)})";

    public string Words(Operation operation) => IsNamed ? OperationName.Describe(operation) : NeutralWords.Of(operation);

    public string Words(Target target) => IsNamed ? target.ToString() : NeutralWords.Of(target);

    public string Words(Edit edit) => IsNamed ? EditWords.Whole(edit, Draft) : NeutralWords.Of(edit, Draft);

    /// <summary>Words as a note is written: with a capital letter and a full stop.</summary>
    public static string Sentence(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
}
