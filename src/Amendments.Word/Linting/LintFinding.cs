namespace Amendments.Word.Linting;

/// <summary>One breach of a rule in a document.</summary>
/// <param name="Rule">The rule's name, such as <c>duplicate-revision-id</c>; it stays the same between versions.</param>
/// <param name="Part">The part, such as <c>word/document.xml</c>.</param>
/// <param name="Where">The place in the part, such as <c>paragraph 12</c>, counted from 1 in the order of the part.</param>
/// <param name="Message">What is wrong, and what to do.</param>
public sealed record LintFinding(string Rule, string Part, string Where, string Message);
