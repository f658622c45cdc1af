using Amendments.Composition;

namespace Amendments.Word.Export;

/// <summary>A redlined document and what has to be said about it.</summary>
/// <param name="Bytes">The .docx.</param>
/// <param name="Changes">How many tracked changes were written, paragraph marks included.</param>
/// <param name="Comments">How many comments were written.</param>
/// <param name="Remarks">What became of the remarks.</param>
/// <param name="DeletedNumbers">How many numbered paragraphs are deleted; whether their numbers go with them is the compilation's rule.</param>
/// <param name="NotApplied">Every edit that is not a tracked change as it stands, and why.</param>
/// <param name="Problems">What could not be carried into the file as it stands.</param>
public sealed record WordExportResult(byte[] Bytes, int Changes, int Comments, RemarkTally Remarks, int DeletedNumbers, ValueList<NotApplied> NotApplied, ValueList<Problem> Problems);
