using System.Diagnostics;
using Amendments.Proposals;

namespace Amendments.Intake;

/// <summary>Fills in the form of an operation that is there already, so that somebody can change a part of it.</summary>
internal static class FilledForm
{
    /// <summary>The form that would read as the operation.</summary>
    public static OperationForm Of(Operation operation)
    {
        var form = new OperationForm { Operation = OperationName.Of(operation), Target = operation.Target.ToString() };
        return operation switch
        {
            Operation.ReplaceWords replace => Quoting(form, replace.Old),
            Operation.DeleteWords delete => Quoting(form, delete.Old),
            Operation.Split split => Quoting(form, split.Before),
            Operation.ReplaceThroughout throughout => Quoting(form, throughout.Old),
            Operation.InsertWords { At: InsertionPoint.After after } => form with { After = after.Words.Words, Occurrence = after.Words.Occurrence },
            Operation.InsertWords { At: InsertionPoint.Before before } => form with { Before = before.Words.Words, Occurrence = before.Words.Occurrence },
            Operation.InsertParagraph insert => form with { Label = insert.Requested?.ToString(), Relation = insert.Relation },
            Operation.Move move => form with { To = move.To.ToString() },
            Operation.InsertWords or Operation.Append or Operation.Prepend or Operation.ReplaceSentence or Operation.ReplaceParagraph
                or Operation.DeleteParagraph or Operation.Merge or Operation.Retain => form,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>A form with what another one fills in.</summary>
    public static OperationForm With(this OperationForm form, OperationForm changes)
    {
        var hasPoint = changes.After is not null || changes.Before is not null;
        var hasWords = hasPoint || changes.Old is not null;
        return new OperationForm
        {
            Operation = changes.Operation ?? form.Operation,
            Target = changes.Target ?? form.Target,
            Old = changes.Old ?? form.Old,
            After = hasPoint ? changes.After : form.After,
            Before = hasPoint ? changes.Before : form.Before,
            Occurrence = changes.Occurrence ?? (hasWords ? null : form.Occurrence),
            To = changes.To ?? form.To,
            Label = changes.Label ?? form.Label,
            Relation = changes.Relation == default ? form.Relation : changes.Relation,
        };
    }

    private static OperationForm Quoting(OperationForm form, Quotation words) => form with { Old = words.Words, Occurrence = words.Occurrence };
}
