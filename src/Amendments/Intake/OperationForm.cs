using Amendments.Papers;
using Amendments.Proposals;

namespace Amendments.Intake;

/// <summary>An operation as it is filled in, in a file or on the command line, before it is checked.</summary>
public sealed record OperationForm
{
    /// <summary>Its name, one of <see cref="OperationName.All"/>.</summary>
    public string? Operation { get; init; }

    /// <summary>What it addresses, as <see cref="TargetNotation"/> reads it.</summary>
    public string? Target { get; init; }

    /// <summary>Quoted words: to replace, to delete, to split before.</summary>
    public string? Old { get; init; }

    /// <summary>Insert words after these.</summary>
    public string? After { get; init; }

    /// <summary>Insert words before these.</summary>
    public string? Before { get; init; }

    /// <summary>Which occurrence of the quoted words, from 1.</summary>
    public int? Occurrence { get; init; }

    /// <summary>Where to move to.</summary>
    public string? To { get; init; }

    /// <summary>The label that a new paragraph is proposed with.</summary>
    public string? Label { get; init; }

    /// <summary>What that label means.</summary>
    public LabelRelation Relation { get; init; }

    /// <summary>Makes the operation, or says everything that is wrong with the form.</summary>
    /// <param name="where">How messages name the form.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public Operation? Read(string where, ICollection<Problem> problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        var before = problems.Count;
        if (Operation is null || !OperationName.All.Contains(Operation))
        {
            problems.Add(new Problem($"{where}.operation", Operation is null ? "There is no operation." : $"“{Operation}” is no operation.", $"Write one of: {string.Join(", ", OperationName.All)}."));
        }

        var target = Place("target", Target, where, problems);
        var operation = Operation switch
        {
            "replace-words" => new Operation.ReplaceWords(Quote(where, problems)) { Target = target },
            "insert-words" => new Operation.InsertWords(Point(where, problems)) { Target = target },
            "delete-words" => new Operation.DeleteWords(Quote(where, problems)) { Target = target },
            "append" => new Operation.Append { Target = target },
            "prepend" => new Operation.Prepend { Target = target },
            "replace-sentence" => new Operation.ReplaceSentence { Target = target },
            "replace-paragraph" => new Operation.ReplaceParagraph { Target = target },
            "insert-paragraph" => new Operation.InsertParagraph(Requested(where, problems), Relation) { Target = target },
            "delete-paragraph" => new Operation.DeleteParagraph { Target = target },
            "move" => new Operation.Move(Place("to", To, where, problems)) { Target = target },
            "merge" => new Operation.Merge { Target = target },
            "split" => new Operation.Split(Quote(where, problems)) { Target = target },
            "replace-throughout" => new Operation.ReplaceThroughout(Quote(where, problems)) { Target = target },
            "retain" => new Operation.Retain { Target = target },
            _ => (Operation?)null,
        };
        return problems.Count == before ? operation : null;
    }

    private static Target Place(string name, string? text, string where, ICollection<Problem> problems)
    {
        if (TargetNotation.TryRead(text, out var target))
        {
            return target;
        }

        problems.Add(new Problem($"{where}.{name}", string.IsNullOrWhiteSpace(text) ? "It is missing." : $"“{text}” is no place in a paper.",
            "Write it like 22, 30 (a), 50-54, “21, 22”, last sentence of 59, after 30, section Data governance, title."));
        return new Target.Whole();
    }

    private Quotation Quote(string where, ICollection<Problem> problems)
    {
        if (string.IsNullOrWhiteSpace(Old))
        {
            problems.Add(new Problem($"{where}.old", "There are no quoted words.", $"“{Operation}” needs the words of the draft that it is about."));
        }

        return new Quotation(Old ?? string.Empty, Occurrence);
    }

    private InsertionPoint Point(string where, ICollection<Problem> problems)
    {
        if (After is not null && Before is not null)
        {
            problems.Add(new Problem($"{where}.after", "Both “after” and “before” are given.", "Give one of them."));
        }

        return After is not null ? new InsertionPoint.After(new Quotation(After, Occurrence))
            : Before is not null ? new InsertionPoint.Before(new Quotation(Before, Occurrence))
            : new InsertionPoint.Restated();
    }

    private Label? Requested(string where, ICollection<Problem> problems)
    {
        if (Label is null || Papers.Label.TryParse(Label, out var label))
        {
            return Label is null ? null : Papers.Label.Parse(Label);
        }

        problems.Add(new Problem($"{where}.label", $"“{Label}” is not a paragraph label.", "Write it like 10A or 30 bis."));
        return null;
    }
}
