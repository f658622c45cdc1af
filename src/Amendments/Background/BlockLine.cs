namespace Amendments.Background;

/// <summary>One printed line of a block.</summary>
/// <param name="Block">The index of the block.</param>
/// <param name="Text">Its characters without blanks around them.</param>
internal readonly record struct BlockLine(int Block, string Text);
