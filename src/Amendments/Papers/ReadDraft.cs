namespace Amendments.Papers;

/// <summary>What a reader of files found: the paragraphs of a draft, and what is wrong with the file.</summary>
/// <param name="Title">The title as printed; empty when there is none.</param>
/// <param name="Paragraphs">Everything in it, in reading order, ready for <see cref="DraftAssembly"/>.</param>
/// <param name="Problems">What a person should look at. The paragraphs are there all the same, as far as they could be read.</param>
public sealed record ReadDraft(string Title, ValueList<PrintedParagraph> Paragraphs, ValueList<Problem> Problems);
