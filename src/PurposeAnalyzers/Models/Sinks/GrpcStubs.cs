namespace PurposeAnalyzers.Models.Sinks;

/// <summary>The clients that gRPC generates from a service's definition.</summary>
internal static class GrpcStubs
{
    /// <summary>Whether a generated method sends what is passed for the parameter. Those of this compilation count too: in generated code nothing is reported.</summary>
    public static bool Send(IParameterSymbol parameter) =>
        parameter is { Ordinal: 0, Type.TypeKind: TypeKind.Class, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public } method }
        && DerivesFromClient(method.ContainingType.BaseType)
        && !LibraryNames.Is(parameter.Type, "Grpc.Core.Metadata");

    private static bool DerivesFromClient(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (LibraryNames.Is(type.OriginalDefinition, "Grpc.Core.ClientBase"))
            {
                return true;
            }
        }

        return false;
    }
}
