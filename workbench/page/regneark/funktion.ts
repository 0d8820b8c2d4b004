/** The add-in's functions in the engine on screen: worked out by the runtime in the pane, with blanks and errors kept. */
import type { Ctor, Nullable } from "@univerjs/core";
import { ArrayValueObject, AsyncObject, BaseFunction, type BaseReferenceObject, type BaseValueObject, BooleanValueObject, ErrorValueObject, type FunctionVariantType, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { FunctionAnswer, FunctionArgument } from "../../host/funktioner";
import { CellError, type CellValue } from "../../model/celler";

/** Where a formula stands. */
export interface Formelsted {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export type Kald = (navn: string, argumenter: readonly FunctionArgument[], sted: Formelsted) => Promise<FunctionAnswer>;

function vaerdi(v: Nullable<BaseValueObject>): CellValue {
  if (!v || v.isNull()) return null;
  if (v.isError()) return new CellError(String(v.getValue()));
  const raa = v.getValue();
  return typeof raa === "string" || typeof raa === "number" || typeof raa === "boolean" ? raa : null;
}

function celler(v: BaseReferenceObject | ArrayValueObject): CellValue[][] {
  const ud: CellValue[][] = [];
  let foersteRaekke = -1, foersteKolonne = -1;
  v.iterator((celle, r, c) => {
    if (foersteRaekke < 0) [foersteRaekke, foersteKolonne] = [r, c];
    (ud[r - foersteRaekke] ??= [])[c - foersteKolonne] = vaerdi(celle);
  });
  return ud;
}

function argument(v: FunctionVariantType): FunctionArgument {
  if (v.isReferenceObject()) {
    const fundne = celler(v as BaseReferenceObject);
    return fundne.length === 1 && fundne[0]?.length === 1 ? fundne[0][0] : fundne;
  }
  if (v.isArray()) return celler(v as ArrayValueObject);
  // Left out between two separators: not an empty cell.
  return vaerdi(v as BaseValueObject) ?? undefined;
}

function objekt(v: CellValue | undefined): BaseValueObject {
  if (typeof v === "number") return NumberValueObject.create(v);
  if (typeof v === "boolean") return BooleanValueObject.create(v);
  return v instanceof CellError ? ErrorValueObject.create(v.code as never) : StringValueObject.create(v ?? "");
}

function svarobjekt(svar: FunctionAnswer): BaseValueObject {
  if (!svar.ok) return ErrorValueObject.create(svar.code as never);
  if (!Array.isArray(svar.value)) return objekt(svar.value);
  const raekker = svar.value.map((r) => r.map(objekt));
  return ArrayValueObject.create({ calculateValueList: raekker, rowCount: raekker.length, columnCount: raekker[0]?.length ?? 0, unitId: "", sheetId: "", row: -1, column: -1 });
}

export const funktionsklasse = (navn: string, kald: Kald): Ctor<BaseFunction> =>
  class extends BaseFunction {
    override needsReferenceObject = true;
    override isAsync(): boolean {
      return true;
    }
    override calculate(...varianter: FunctionVariantType[]): never {
      const sted = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
      return new AsyncObject(kald(navn, varianter.map(argument), sted).then(svarobjekt)) as never;
    }
  };
