/** About a hundred seconds in which nobody does or decides anything. */
export const RAMBLE = `So that was at a company that makes software for libraries. And libraries are a funny market,
  because everything takes a year. There was the catalogue, and there was the lending, and the lending was older than
  the catalogue. The lending people sat in the front of the building, and the catalogue people sat in the back. In
  between there was a kitchen, and the kitchen was where most of the talking was. There was a whiteboard in
  the kitchen, and on the whiteboard there was a drawing from years ago. And there were the libraries themselves,
  there were the large ones and the small ones. The small ones were often run by one person, and that person was
  often not there in the mornings. And there was a conference in the autumn, it was mostly in a castle. People
  liked the castle because of the food. There were talks about the catalogue, and there were talks about the
  lending, and there was a dinner. And there was support, support was three people, and they had a room of
  their own with a plant in it. The plant was quite large. And the support people were the ones who were always on the
  phone with the small libraries. And there was an old printer in there. The printer was never used, but it was
  never off. And there was a cupboard with the old manuals, and there was a shelf for the new manuals, and both of
  them were full. So there were all these things around the catalogue and around the lending, and around the
  people in the front and the people in the back.`;
