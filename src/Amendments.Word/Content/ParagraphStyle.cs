namespace Amendments.Word.Content;

/// <summary>A paragraph style with everything that it inherits (ISO/IEC 29500-1 §17.7.4.3, basedOn).</summary>
public sealed record ParagraphStyle
{
    /// <summary>Its id, which Word localizes; empty for text without any style.</summary>
    public string Id { get; init; } = string.Empty;

    /// <summary>Whether it is the style “Title” or rests on it.</summary>
    public bool IsTitle { get; init; }

    /// <summary>Whether it is a style of a table of contents, whose lines repeat the headings.</summary>
    public bool IsContents { get; init; }

    /// <summary>Outline level from 0 for the highest, by the style's properties or its name “heading 1”; null for body text.</summary>
    public int? Outline { get; init; }

    /// <summary>The list that the style numbers its paragraphs with; 0 switches numbering off; null when the style says nothing.</summary>
    public int? NumberId { get; init; }

    /// <summary>Level in that list from 0; null when the list tells it by naming the style.</summary>
    public int? NumberLevel { get; init; }

    internal RunLook Look { get; init; }
}
